import type { Point } from './span.ts';

/** Converts between offsets and lines of one text; LF, CRLF and lone CR end a line. */
export interface LineIndex {
  /** Number of lines; an empty text has one. */
  readonly count: number;
  /** Point of an offset; offsets outside the text are clamped to it. */
  pointAt(offset: number): Point;
  /** Offset of the first unit of a line (1-based, clamped). */
  startOf(line: number): number;
  /** The line (1-based, clamped) without its terminator. */
  textOf(line: number): string;
}

function listStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The same for a text whose lines end as on most systems: a search is faster than a look at each unit. */
function listStartsAfterFeeds(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Indexes the line starts of a text once, in linear time. */
export function indexLines(text: string): LineIndex {
  const starts = text.includes('\r') ? listStarts(text) : listStartsAfterFeeds(text);
  const startOf = (line: number): number => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return {
    count: starts.length,
    startOf,
    pointAt(offset) {
      const clamped = Math.min(Math.max(offset, 0), text.length);
      const line = lineAt(clamped);
      return { line, column: clamped - startOf(line) + 1, offset: clamped };
    },
    textOf(line) {
      const end = line >= starts.length ? text.length : startOf(line + 1);
      return text.slice(startOf(line), end).replace(/(?:\r\n|\r|\n)$/, '');
    },
  };
}
