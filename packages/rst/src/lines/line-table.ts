import { isWhiteSpace, skipBlanks } from '../characters/white-space.ts';
import type { Point } from '../nodes.ts';

/**
 * Lines of text with the way back to the source. `texts` are expanded (no tabs) and have no white space at the end;
 * a line's character `i` stands at `offsets[line] + i` in the source, unless the line has a map of its own.
 */
export interface LineTable {
  readonly texts: readonly string[];
  readonly offsets: readonly number[];
  /** For lines that are not a plain slice of the source: the source offset of each character, and of the end. */
  readonly maps: readonly (readonly number[] | undefined)[];
  /** Whether the lines are the document's own, one by one from the first, and no line has a map: places then need no search. */
  readonly isSource: boolean;
  /** The number of each line in the document, from 1; empty where the lines are the document's own. */
  readonly numbers: readonly number[];
  /** The number of blanks in front of each line's text. */
  readonly indents: readonly number[];
  /** The first line at or after each line that is not blank. */
  readonly nextText: readonly number[];
  /** Whether source text between two neighbouring lines belongs to them; not so between the lines of a table cell. */
  readonly contiguous: boolean;
}

/** A table of lines that do not stand in the document just as they are: their places need a search. */
export function createTable(
  lines: Pick<LineTable, 'texts' | 'offsets' | 'maps' | 'numbers' | 'contiguous'>,
): LineTable {
  const { texts, offsets, maps, numbers, contiguous } = lines;
  const [indents, nextText] = [findIndents(texts), findNextText(texts)];
  return { texts, offsets, numbers, maps, isSource: false, indents, nextText, contiguous };
}

/** The source offset of a character of a line. */
export function sourceOffset(
  table: Pick<LineTable, 'isSource' | 'maps' | 'offsets'>,
  line: number,
  column: number,
): number {
  const map = table.isSource ? undefined : table.maps[line];
  if (map === undefined) {
    return (table.offsets[line] ?? 0) + column;
  }
  return map[Math.min(column, map.length - 1)] ?? 0;
}

/** The place of a character of a line of the document. */
export function sourcePoint(table: Pick<LineTable, 'offsets'>, line: number, column: number): Point {
  return { line: line + 1, column: column + 1, offset: (table.offsets[line] ?? 0) + column };
}

/** The end of the white space that starts at `column`; it counts as indentation only where it starts with a blank. */
export function indentAt(text: string, column: number): number {
  let end = skipBlanks(text, column);
  if (end > column) {
    while (end < text.length && isWhiteSpace(text.charCodeAt(end))) {
      end += 1;
    }
  }
  return end;
}

/** The number of blanks in front of the text of each line. */
export function findIndents(texts: readonly string[]): number[] {
  const indents: number[] = [];
  for (const text of texts) {
    indents.push(text.startsWith(' ') ? indentAt(text, 0) : 0);
  }
  return indents;
}

/** Lists for each line the first line at or after it that has text. */
export function findNextText(texts: readonly string[]): number[] {
  const next = Array.from<number>({ length: texts.length });
  let following = texts.length;
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    if (texts[index]?.length !== 0) {
      following = index;
    }
    next[index] = following;
  }
  return next;
}
