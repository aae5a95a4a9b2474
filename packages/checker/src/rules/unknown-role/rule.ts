import { defineRule } from '@signpost/model';
import { standardRoles } from '@signpost/rst';
import { findUnknownNames } from '../find-unknown-names.ts';

/** The name in front of a text in backquotes, or behind it. */
function readName(written: string): string {
  const before = /^:([^`]+):`/.exec(written)?.[1];
  return before ?? written.slice(written.lastIndexOf('`') + 1).replaceAll(/^:|:$/g, '');
}

/** A role that neither docutils nor Sphinx nor the project has. */
export const rule = defineRule({
  id: 'unknown-role',
  group: 'form',
  summary: 'A role that docutils, Sphinx, the document and the extensions of the project do not have.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    const found = findUnknownNames(project, {
      kind: 'role',
      readName,
      known: standardRoles,
      note: 'the page shows the text as it is written, marked as an error',
    });
    for (const finding of found) report(finding);
  },
});
