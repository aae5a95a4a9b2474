import { defineRule } from '@signpost/model';
import { findProblems } from '../find-problems.ts';

/** Inline markup that starts and does not end. */
export const rule = defineRule({
  id: 'unclosed-markup',
  group: 'form',
  summary: 'Emphasis, a literal or other inline markup of reStructuredText that has a start and no end.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    for (const { document, message, span } of findProblems(project, (code) => code === 'unclosed-inline-markup')) {
      report({
        path: document.path,
        range: span,
        message,
        note: 'the page shows the characters as they are written, marked as an error',
        hint: 'close it, or write a backslash in front of it',
      });
    }
  },
});
