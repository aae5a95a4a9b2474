import { defineRule } from '@signpost/model';
import { standardDirectives } from '@signpost/rst';
import { findUnknownNames } from '../find-unknown-names.ts';

/** A directive that neither docutils nor Sphinx nor an extension has. */
export const rule = defineRule({
  id: 'unknown-directive',
  group: 'form',
  summary: 'A directive that docutils, Sphinx and the extensions of the project do not have.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    const found = findUnknownNames(project, {
      kind: 'directive',
      readName: (written) => written.replaceAll(/[{}]/g, ''),
      known: standardDirectives,
      note: 'the page shows an error in place of it and of what is in it',
    });
    for (const finding of found) report(finding);
  },
});
