import { defineRule } from '@signpost/model';
import { openFolders } from '../open-folders.ts';
import { checkForm } from './check-form.ts';
import { openChangelog } from './open-changelog.ts';

/** A changelog that is not in the form of Keep a Changelog that it claims. */
export const rule = defineRule({
  id: 'changelog-form',
  group: 'changelog',
  summary: 'A changelog that is not in the form of Keep a Changelog: versions, dates, sections, titles, links.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  check(project, report) {
    for (const folder of openFolders(project)) {
      const checked = openChangelog(folder, project.today);
      for (const finding of checked === undefined ? [] : checkForm(checked)) report(finding);
    }
  },
});
