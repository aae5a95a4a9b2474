import { insertAt, lineStartOf, type Splice } from '@signpost/model';

/**
 * The terminator of the last line that ends before an offset, as a document may mix them; of the line that it stands in when
 * none does; LF in a text of one line.
 */
export function lineEndBefore(text: string, offset: number): string {
  const before = offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1);
  const newline = before === -1 ? text.indexOf('\n', offset) : before;
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/** The end (without terminator) of the last line before `boundary` that holds more than white space. */
export function findContentEnd(text: string, boundary: number): number {
  const content = text.slice(0, boundary).trimEnd().length;
  const rest = /[\r\n]/g;
  rest.lastIndex = content;
  return rest.exec(text)?.index ?? text.length;
}

/** Blank lines between the last content before an offset and the line that the offset stands in. */
export function countBlankLinesBefore(text: string, offset: number): number {
  const between = text.slice(findContentEnd(text, offset), offset);
  return Math.max(between.split('\n').length - 2, 0);
}

/**
 * Inserts lines (ended by LF, without blank lines around them) after the last content before `boundary`, `gap` blank
 * lines below it. What followed that content stays as it was, so that the same gap remains after the new lines.
 */
export function insertLines(text: string, boundary: number, lines: string, gap: number): Splice {
  const offset = findContentEnd(text, boundary);
  const end = lineEndBefore(text, offset);
  return insertAt(offset, `${'\n'.repeat(gap + 1)}${lines}`.replaceAll('\n', end));
}

/** The end, without its terminator, of the line that an offset stands in. */
export function lineEndAt(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Inserts a line directly above the one that an offset stands in. */
export function insertLineAbove(text: string, offset: number, line: string): Splice {
  const start = lineStartOf(text, offset);
  return insertAt(start, `${line}${lineEndBefore(text, start)}`);
}
