import { defineRule, shorten } from '@signpost/model';
import { findProblems } from '../find-problems.ts';

function advise(written: string, isShort: boolean): string {
  if (/<[^<>]+>`$/.test(written)) return 'for a link, write an underscore behind it';
  return isShort
    ? `write \`${written}\` for code, or name the role: :ref:${written}`
    : 'write two backquotes at each end for code, or name the role';
}

/** Text in single backquotes where nobody has said what these mean. */
export const rule = defineRule({
  id: 'default-role',
  group: 'form',
  summary: 'Text in single backquotes without a role, where literal text was probably meant.',
  severity: 'info',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    for (const { document, span } of findProblems(project, (code) => code === 'default-role')) {
      const written = document.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
      const shown = shorten(written);
      report({
        path: document.path,
        range: span,
        message: `no role for ${shown}`,
        note: 'single backquotes without a role mark the title of a book: the page shows it in italics',
        hint: advise(written, shown === written),
      });
    }
  },
});
