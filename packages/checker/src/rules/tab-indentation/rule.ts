import { defineRule } from '@signpost/model';
import { findTabIndents } from '../../parse/rst/find-tab-indents.ts';
import { findProblems } from '../find-problems.ts';

const tabStop = 8;

/** The spaces that docutils takes white space for. */
function expandTabs(indent: string): string {
  let width = 0;
  for (const character of indent) width += character === '\t' ? tabStop - (width % tabStop) : 1;
  return ' '.repeat(width);
}

/** Lines that tabs indent. */
export const rule = defineRule({
  id: 'tab-indentation',
  group: 'form',
  summary: 'A document in reStructuredText with lines that tabs indent.',
  severity: 'info',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  check(project, report) {
    for (const { document, span } of findProblems(project, (code) => code === 'tab-indentation')) {
      const { path, text, code } = document;
      const indents = findTabIndents(text, code);
      const edits = indents.map(({ start, end }) => ({ path, start, end, text: expandTabs(text.slice(start, end)) }));
      report({
        path,
        range: span,
        message: edits.length === 1 ? 'a tab indents this line' : `tabs indent ${edits.length} lines, this one first`,
        note: 'a tab goes to the next eighth column, which editors show in other ways',
        fix: { title: 'write spaces', edits },
      });
    }
  },
});
