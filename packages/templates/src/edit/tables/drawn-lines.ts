import { insertAt, type Splice } from '@signpost/model';
import { characterWidth, columnWidth } from '@signpost/rst';

/** One line of a table that is drawn with characters; a wide character takes two columns. */
export interface DrawnLine {
  readonly text: string;
  /** Of the line's first character in the source. */
  readonly offset: number;
  readonly width: number;
}

/** The lines of a source between two offsets, without their terminators. */
export function splitLines(source: string, start: number, end: number): readonly DrawnLine[] {
  const lines: DrawnLine[] = [];
  let offset = start;
  for (const line of source.slice(start, end).split('\n')) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    lines.push({ text, offset, width: columnWidth(text) });
    offset += line.length + 1;
  }
  return lines;
}

/** The index of the character that starts at a column, or after it; the line's length behind its end. */
export function indexOfColumn({ text, width }: DrawnLine, column: number): number {
  if (width === text.length) return Math.min(column, text.length);
  let at = 0;
  let index = 0;
  for (const character of text) {
    const wide = characterWidth(character);
    if (at >= column && wide > 0) break; // a combining mark belongs to the character before it
    at += wide;
    index += character.length;
  }
  return index;
}

/** A text that fills a number of columns; a longer one stays as it is. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - columnWidth(text), 0));
}

/** Inserts the same character several times into a line. */
export function insertRun({ offset }: DrawnLine, index: number, character: string, count: number): Splice {
  return insertAt(offset + index, character.repeat(count));
}
