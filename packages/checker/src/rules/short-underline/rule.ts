import { defineRule } from '@signpost/model';
import { findProblems } from '../find-problems.ts';
import { lengthenLines } from './lengthen-lines.ts';

const asText = new Set(['short-underline-as-text', 'short-overline-as-text']);

function isShortLine(code: string): boolean {
  return code.startsWith('short-');
}

/** A title that is longer than the line of punctuation at it. */
export const rule = defineRule({
  id: 'short-underline',
  group: 'form',
  summary: 'A line under or over a title that is shorter than the title.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  check(project, report) {
    for (const { document, code, message, span } of findProblems(project, isShortLine)) {
      const finding = { path: document.path, range: span, message };
      if (asText.has(code)) {
        report({ ...finding, severity: 'info', hint: 'if a title is meant, make the line as long as the title' });
        continue;
      }
      const edits = lengthenLines(document, span, code === 'short-overline');
      const [edit] = edits;
      const remedy =
        edit === undefined
          ? { hint: 'make the line as long as the title' }
          : { fix: { title: `write \`${edit.text}\``, edits } };
      report({ ...finding, note: 'docutils warns of it each time that the page is built', ...remedy });
    }
  },
});
