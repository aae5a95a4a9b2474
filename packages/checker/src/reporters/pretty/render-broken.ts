import type { Diagnostic, LineIndex } from '@signpost/model';
import type { CheckedChange, Verdict } from '../../verdict/verdict.ts';
import { makeVisible } from '../make-visible.ts';
import type { ReportOptions } from '../reporter.ts';
import { measureWidth } from './display-width.ts';
import type { Paint } from './paint.ts';
import { quoteArgument } from './quote-argument.ts';
import { renderPlace } from './render-finding.ts';

const longestExcerpt = 60;

/** What the author wrote there, on one line. */
function excerpt({ range }: Diagnostic, text: string): string {
  const written = text.slice(range.start, range.end).replace(/\s+/g, ' ');
  return makeVisible(written.length > longestExcerpt ? `${written.slice(0, longestExcerpt)}…` : written);
}

/** The command that applies every fix, to be pasted. */
function nameFix({ since }: CheckedChange): string {
  return since === undefined
    ? 'signpost check --staged --fix && git add -u'
    : `signpost check --since ${makeVisible(quoteArgument(since))} --fix`;
}

interface Row {
  readonly diagnostic: Diagnostic;
  readonly position: string;
  readonly width: number;
}

/**
 * The findings in files that the change under check does not touch, one line each: what stands there, and what the change did
 * to it. Nothing where the change breaks none.
 */
export function renderBroken(
  verdict: Verdict,
  linesOf: (path: string) => LineIndex,
  options: ReportOptions,
  paint: Paint,
): string[] {
  const { change, diagnostics, texts } = verdict;
  if (change === undefined || change.untouched.length === 0) return [];
  const untouched = new Set(change.untouched);
  const rows = diagnostics
    .filter(({ path }) => untouched.has(path))
    .map((diagnostic): Row => {
      const { line, column } = linesOf(diagnostic.path).pointAt(diagnostic.range.start);
      const position = `:${line}:${column}`;
      return { diagnostic, position, width: measureWidth(makeVisible(options.showPath(diagnostic.path)) + position) };
    });
  const widest = rows.reduce((width, row) => Math.max(width, row.width), 0);
  const lines = rows.map(({ diagnostic, position, width }) => {
    const place = renderPlace(diagnostic.path, position, options, paint) + ' '.repeat(widest - width);
    const why = makeVisible(diagnostic.note ?? diagnostic.message);
    return `${place}   ${excerpt(diagnostic, texts.get(diagnostic.path))} → ${why}\n`;
  });
  const what = rows.length === 1 ? '1 link' : `${rows.length} links`;
  const head = `${paint.red('✖')} this ${change.since === undefined ? 'commit' : 'branch'} breaks ${what} in files that it does not touch\n`;
  const isFixable = rows.some(({ diagnostic }) => diagnostic.fix !== undefined);
  const fix = isFixable ? `${paint.dim('   =')} fix all: ${nameFix(change)}\n` : '';
  return [head, lines.join('') + fix];
}
