import type { LineIndex, Span } from '@signpost/model';
import { cutExcerpt } from './cut-excerpt.ts';
import { measureWidth } from './display-width.ts';
import type { Paint } from './paint.ts';
import { wrapText } from './wrap-text.ts';

const numberWidth = 5;
const leastColumns = 20;
/** The gutter of a line that has no number. */
export const margin = ' '.repeat(numberWidth + 1);

/** A code frame: the line, the one before it when it has text, and carets under the range with the message beside. */
export function renderFrame(lines: LineIndex, range: Span, message: string, width: number, paint: Paint): string[] {
  const start = lines.pointAt(range.start);
  const end = lines.pointAt(range.end);
  const columns = Math.max(leastColumns, width - margin.length - '\u2502 '.length);
  const gutter = (line: number): string => paint.dim(`${String(line).padStart(numberWidth)} \u2502`);
  const text = lines.textOf(start.line);
  const to = end.line === start.line ? end.column - 1 : text.length;
  const { before, marked, after } = cutExcerpt(text, start.column - 1, to, columns);
  const indent = ' '.repeat(Math.min(measureWidth(before), columns - 1));
  const carets = '^'.repeat(Math.max(1, measureWidth(marked)));
  const fits = measureWidth(`${indent}${carets} ${message}`) <= columns;
  const bar = paint.dim(`${margin}\u2502`);
  const context = start.line > 1 ? lines.textOf(start.line - 1) : '';
  const contextRow = cutExcerpt(context, 0, 0, columns).after;
  return [
    ...(context.trim() === '' ? [] : [`${gutter(start.line - 1)} ${contextRow}`.trimEnd()]),
    `${gutter(start.line)} ${before}${marked}${after}`.trimEnd(),
    `${bar} ${indent}${paint.red(carets)}${fits ? ` ${message}` : ''}`,
    ...(fits ? [] : wrapText(message, columns).map((row) => `${bar} ${row}`)),
  ];
}
