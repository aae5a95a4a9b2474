import { defineRule } from '@signpost/model';
import { findProblems } from '../find-problems.ts';

/** A title whose style belongs to a depth that cannot come here. */
export const rule = defineRule({
  id: 'inconsistent-title',
  group: 'form',
  summary: 'A title in reStructuredText whose style belongs to another depth.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    for (const { document, message, span } of findProblems(project, (code) => code === 'inconsistent-title-style')) {
      report({
        path: document.path,
        range: span,
        message,
        note: 'the page shows an error in place of the title',
        hint: 'underline it as the titles beside it; the first title of a depth sets the style of all',
      });
    }
  },
});
