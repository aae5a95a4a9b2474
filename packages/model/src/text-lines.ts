import type { Span } from './span.ts';

/** One line of a text without its terminator. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines that begin in a part of a text, one after the other. */
export function* readLines(text: string, start: number, end: number): Generator<Line> {
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 ? text.length : newline;
    const last = stop > at && text[stop - 1] === '\r' ? stop - 1 : stop;
    yield { start: at, end: last, text: text.slice(at, last) };
    at = stop + 1;
  }
}

/** Where the line begins that an offset stands in. */
export function lineStartOf(text: string, offset: number): number {
  // A search that is to end before the text looks at its first character all the same.
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after the one that an offset stands in begins; the end of the text for the last one. */
export function nextLineOf(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

/** How the lines of a text end, told by its first. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}
