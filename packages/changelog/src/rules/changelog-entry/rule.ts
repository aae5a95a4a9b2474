import { defineRule } from '@signpost/model';
import { openFolders } from '../open-folders.ts';
import { checkBumps, checkEntryTitles, checkTwins } from './check-entries.ts';
import { checkEntryLinks } from './check-entry-links.ts';
import { checkPackages, checkRefusals } from './check-front-matter.ts';
import { readChangesets } from './read-changesets.ts';

/** A changeset that would make no good entry of the changelog, or that stops the next release. */
export const rule = defineRule({
  id: 'changelog-entry',
  group: 'changelog',
  summary: 'A changeset that stops the next release, or makes no good entry of the changelog.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    for (const folder of openFolders(project)) {
      const entries = readChangesets(folder);
      if (entries === undefined) continue;
      const findings = [
        ...entries.changesets.flatMap((changeset) => [
          ...checkRefusals(changeset),
          ...checkPackages(changeset, folder),
          ...checkEntryLinks(changeset, entries.changelogPath, project),
        ]),
        ...checkEntryTitles(entries),
        ...checkBumps(entries, folder.settings),
        ...checkTwins(entries),
      ];
      for (const finding of findings) report(finding);
    }
  },
});
