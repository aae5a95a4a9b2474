import { indexTexts } from '../index-texts.ts';
import { makeVisible } from '../make-visible.ts';
import { defineReporter, type ReportOptions } from '../reporter.ts';
import { createPaint, type Paint } from './paint.ts';
import { quoteArgument } from './quote-argument.ts';
import { renderBroken } from './render-broken.ts';
import { renderFinding, renderPlace } from './render-finding.ts';
import { renderSummary } from './render-summary.ts';
import { selectShown, type ShownFile } from './select-shown.ts';

/** What is not shown of a file, and how to see it. */
function renderLeft({ path, left }: ShownFile, options: ReportOptions, paint: Paint): string[] {
  if (left.size === 0) return [];
  const parts = [...left].map(([rule, amount]) => `${amount} more ${makeVisible(rule)}`);
  const command = `signpost check --show-all ${makeVisible(quoteArgument(options.showPath(path)))}`;
  return [`${renderPlace(path, '', options, paint)}   and ${parts.join(', ')}: ${command}\n`];
}

/** For people in a terminal: each finding with its line, then what was checked. */
export const reporter = defineReporter({
  id: 'pretty',
  summary: 'Findings with code frames and a summary, for people.',
  render(verdict, options) {
    const paint = createPaint(options.color);
    const linesOf = indexTexts(verdict.texts);
    const untouched = new Set(verdict.change?.untouched);
    const own = verdict.diagnostics.filter(({ path }) => !untouched.has(path));
    const files = selectShown(own, options.limit ?? Number.POSITIVE_INFINITY);
    const findings = files.flatMap((file) =>
      file.shown
        .map((diagnostic) => renderFinding(diagnostic, linesOf(diagnostic.path), options, paint))
        .concat(renderLeft(file, options, paint)),
    );
    return [...renderBroken(verdict, linesOf, options, paint), ...findings, renderSummary(verdict, paint)].join('\n');
  },
});
