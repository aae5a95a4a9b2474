import type { LineIndex, Span } from '@signpost/model';
import { makeVisible } from '../make-visible.ts';
import { measureWidth } from './display-width.ts';
import type { Paint } from './paint.ts';
import { wrapText } from './wrap-text.ts';

const numberWidth = 5;
/** The gutter of a line that has no number. */
export const margin = ' '.repeat(numberWidth + 1);

interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Cuts a long line so that the marked part stays in view. */
function cutExcerpt(line: string, from: number, to: number, columns: number): Excerpt {
  const lead = Math.max(0, from - Math.floor(columns / 3));
  const start = line.length <= columns ? 0 : lead;
  const end = Math.min(line.length, start + columns);
  const markedEnd = Math.min(to, end);
  return {
    before: (start > 0 ? '…' : '') + makeVisible(line.slice(start, from)),
    marked: makeVisible(line.slice(from, markedEnd)),
    after: makeVisible(line.slice(markedEnd, end)) + (end < line.length ? '…' : ''),
  };
}

/** A code frame: the line, the one before it when it has text, and carets under the range with the message beside. */
export function renderFrame(lines: LineIndex, range: Span, message: string, width: number, paint: Paint): string[] {
  const start = lines.pointAt(range.start);
  const end = lines.pointAt(range.end);
  const columns = Math.max(20, width - numberWidth - 4);
  const gutter = (line: number): string => paint.dim(`${String(line).padStart(numberWidth)} │`);
  const text = lines.textOf(start.line);
  const to = end.line === start.line ? end.column - 1 : text.length;
  const { before, marked, after } = cutExcerpt(text, start.column - 1, to, columns);
  const carets = '^'.repeat(Math.max(1, measureWidth(marked)));
  const indent = ' '.repeat(measureWidth(before));
  const fits = measureWidth(`${indent}${carets} ${message}`) <= columns;
  const bar = paint.dim(`${margin}│`);
  const context = start.line > 1 ? lines.textOf(start.line - 1) : '';
  const contextRow = cutExcerpt(context, 0, 0, columns).after;
  return [
    ...(context.trim() === '' ? [] : [`${gutter(start.line - 1)} ${contextRow}`]),
    `${gutter(start.line)} ${before}${marked}${after}`.trimEnd(),
    `${bar} ${indent}${paint.red(carets)}${fits ? ` ${message}` : ''}`,
    ...(fits ? [] : wrapText(message, columns).map((row) => `${bar} ${row}`)),
  ];
}
