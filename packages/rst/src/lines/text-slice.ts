import { trimEnd } from '../characters/white-space.ts';
import { sourceOffset, sourcePoint } from './line-table.ts';
import type { LineTable } from './line-table.ts';
import type { Block } from './block.ts';
import type { Locator } from './locator.ts';
import type { Point, Position, Segment } from '../nodes.ts';

/** Where the lines of a text stand in a table: each after the first follows the one before it. */
export interface TextOrigin {
  readonly table: LineTable;
  readonly line: number;
  /** Where the text starts in its first line. */
  readonly column: number;
  /** Where it starts in the lines after that. */
  readonly cut: number;
  /** Where each line after the first starts in the text; empty for a text of one line. */
  readonly breaks: readonly number[];
}

const noBreaks: readonly number[] = [];

/** Lines joined by line feeds into one text, with the source offset of each of its characters. */
export class TextSlice {
  readonly text: string;
  private readonly origin: TextOrigin;
  private hint = 0;

  constructor(text: string, origin: TextOrigin) {
    this.text = text;
    this.origin = origin;
  }

  /** Joins lines `from` to `to` of a block; the first one starts at `firstColumn`. */
  static fromBlock(block: Block, from: number, to: number, firstColumn = 0): TextSlice {
    const { table, cut } = block;
    const line = block.start + from;
    const wanted = firstColumn + (from === 0 ? block.firstCut : cut);
    const column = Math.min(wanted, (table.texts[line] ?? '').length);
    let text = to > from ? block.text(from) : '';
    if (firstColumn > 0) {
      text = text.slice(firstColumn);
    }
    if (to - from < 2) {
      return new TextSlice(trimEnd(text), { table, line, column, cut, breaks: noBreaks });
    }
    const breaks: number[] = [];
    for (let index = from + 1; index < to; index += 1) {
      breaks.push(text.length + 1);
      text += `\n${block.text(index)}`;
    }
    return new TextSlice(trimEnd(text), { table, line, column, cut, breaks });
  }

  /** The part from `from` to `to`, in positions of the joined text. */
  slice(from: number, to: number): TextSlice {
    const { table, line, cut, breaks } = this.origin;
    const first = this.lineAt(from);
    const column = this.columnAt(first, from);
    const inside = breaks.slice(first).filter((start) => start <= to);
    const moved = inside.map((start) => start - from);
    return new TextSlice(this.text.slice(from, to), { table, line: line + first, column, cut, breaks: moved });
  }

  /** Which of its lines a character stands in, from 0. */
  private lineAt(index: number): number {
    const { breaks } = this.origin;
    if (breaks.length === 0) {
      return 0;
    }
    let number = this.hint;
    while (number > 0 && (breaks[number - 1] ?? 0) > index) {
      number -= 1;
    }
    while (number < breaks.length && (breaks[number] ?? 0) <= index) {
      number += 1;
    }
    this.hint = number;
    return number;
  }

  /** The column, in the table, of a character that stands in line `number`. */
  private columnAt(number: number, index: number): number {
    const { table, line, column, cut, breaks } = this.origin;
    if (number === 0) {
      return column + index;
    }
    const start = Math.min(cut, (table.texts[line + number] ?? '').length);
    return start + index - (breaks[number - 1] ?? 0);
  }

  private pointAt(index: number): Point {
    const number = this.lineAt(index);
    return sourcePoint(this.origin.table, this.origin.line + number, this.columnAt(number, index));
  }

  /** Whether no range of the text needs slices of its own. */
  get isContiguous(): boolean {
    return this.origin.table.contiguous;
  }

  /** The source offset of a character. */
  startOffset(index: number): number {
    const number = this.lineAt(index);
    return sourceOffset(this.origin.table, this.origin.line + number, this.columnAt(number, index));
  }

  /** The source offset after the character before `index`: the end of a line stays there, a line feed ends where the next line starts. */
  endOffset(index: number): number {
    if (this.text.charCodeAt(index - 1) === 10) {
      return this.startOffset(this.origin.table.contiguous ? index : index - 1);
    }
    return index === 0 ? this.startOffset(0) : this.startOffset(index - 1) + 1;
  }

  /** The places of a range; an empty one stands at its start. */
  position(locator: Locator, from: number, to: number): Position {
    const { table, line, column: first, breaks } = this.origin;
    if (!table.isSource) {
      return locator.position(this.startOffset(from), this.endOffset(to));
    }
    if (breaks.length === 0) {
      const start = sourcePoint(table, line, first + from);
      return { start, end: to <= from ? start : sourcePoint(table, line, first + to) };
    }
    const start = this.pointAt(from);
    if (to <= from) {
      return { start, end: start };
    }
    if (this.text.charCodeAt(to - 1) === 10) {
      return { start, end: this.pointAt(to) };
    }
    const last = this.lineAt(to - 1);
    const column = this.columnAt(last, to - 1) + 1;
    return { start, end: sourcePoint(table, line + last, column) };
  }

  /** The places of the whole text. */
  wholePosition(locator: Locator): Position {
    return this.position(locator, 0, this.text.length);
  }

  /** The number of the document's line on which a character stands. */
  lineNumber(index: number): number {
    const { table, line } = this.origin;
    const found = line + this.lineAt(index);
    return table.isSource ? found + 1 : (table.numbers[found] ?? 1);
  }

  /** The slices of a range that is not contiguous in the source; undefined where it is. */
  segments(from: number, to: number): Segment[] | undefined {
    const { table, breaks } = this.origin;
    if (table.contiguous || to <= from) {
      return undefined;
    }
    const first = this.lineAt(from);
    const last = this.lineAt(to - 1);
    if (first === last) {
      return undefined;
    }
    const segments: Segment[] = [];
    for (let number = first; number <= last; number += 1) {
      const begin = Math.max(from, number === 0 ? 0 : (breaks[number - 1] ?? 0));
      const end = Math.min(to, (breaks[number] ?? to + 1) - 1);
      if (end > begin) {
        segments.push({ start: this.startOffset(begin), end: this.endOffset(end) });
      }
    }
    return segments;
  }
}
