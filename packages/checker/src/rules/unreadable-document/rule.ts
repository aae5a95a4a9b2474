import { defineRule } from '@signpost/model';

/** A document that cannot be read as text. */
export const rule = defineRule({
  id: 'unreadable-document',
  group: 'form',
  summary: 'A document that cannot be read as UTF-8 text.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  isAlwaysOn: true,
  check(project, report) {
    for (const { path, reason } of project.unreadable) {
      report({
        path,
        range: { start: 0, end: 0 },
        message: `the document ${reason}`,
        note: 'nothing in it was checked, and no link to one of its headings can be',
        hint: 'save it as UTF-8 text that may be read',
      });
    }
  },
});
