import { indexTexts } from '../index-texts.ts';
import { defineReporter } from '../reporter.ts';
import { createPaint } from './paint.ts';
import { renderFinding } from './render-finding.ts';
import { renderSummary } from './render-summary.ts';

/** For people in a terminal: each finding with its line, then what was checked. */
export const reporter = defineReporter({
  id: 'pretty',
  summary: 'Findings with code frames and a summary, for people.',
  render(verdict, options) {
    const paint = createPaint(options.color);
    const linesOf = indexTexts(verdict.texts);
    const findings = verdict.diagnostics.map((diagnostic) =>
      renderFinding(diagnostic, linesOf(diagnostic.path), options, paint),
    );
    return [...findings, renderSummary(verdict, paint)].join('\n');
  },
});
