import { createTable, indentAt, sourceOffset, sourcePoint } from './line-table.ts';
import type { LineTable } from './line-table.ts';
import type { Locator } from './locator.ts';
import type { Position, Segment } from '../nodes.ts';

/** Lines that belong to an indented block, and how they end. */
export interface IndentedBlock {
  readonly block: Block;
  /** The index, in the block that was asked, of the first line after the indented ones. */
  readonly next: number;
  /** How many columns were cut from the lines after the first. */
  readonly indent: number;
  /** Whether a blank line or the end of the text follows. */
  readonly blankFinish: boolean;
}

/** How to find the end of an indented block. */
export interface IndentedRequest {
  /** The column where the first line's text starts; without it the first line counts as any other. */
  readonly firstColumn?: number;
  /** The least indentation that lines after the first must have; without it the smallest one found. */
  readonly column?: number;
  readonly untilBlank?: boolean;
  /** Whether the indentation stays in the lines. */
  readonly keepIndent?: boolean;
  readonly keepBlankTop?: boolean;
}

/** A view on consecutive lines of a table with their indentation cut off; nothing is copied. */
export class Block {
  readonly table: LineTable;
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly firstCut: number;
  readonly cut: number;

  constructor(table: LineTable, start: number, end: number, firstCut: number, cut: number) {
    this.table = table;
    this.start = start;
    this.end = Math.max(start, end);
    this.length = this.end - start;
    this.firstCut = firstCut;
    this.cut = cut;
  }

  private cutOf(index: number): number {
    return index === 0 ? this.firstCut : this.cut;
  }

  /** The text of a line; empty after the end. */
  text(index: number): string {
    const line = this.start + index;
    if (line >= this.end) {
      return '';
    }
    const text = this.table.texts[line] ?? '';
    const cut = index === 0 ? this.firstCut : this.cut;
    return cut === 0 ? text : text.slice(cut);
  }

  isBlank(index: number): boolean {
    const text = this.table.texts[this.start + index];
    return text === undefined || text.length <= (index === 0 ? this.firstCut : this.cut);
  }

  /** The number of blanks in front of a line's text. */
  indentOf(index: number): number {
    const line = this.start + index;
    const cut = index === 0 ? this.firstCut : this.cut;
    const indent = this.table.indents[line] ?? 0;
    if (indent === cut) {
      return 0;
    }
    const text = this.table.texts[line] ?? '';
    if (indent > cut) {
      return text.charCodeAt(cut) === 32 ? indent - cut : 0;
    }
    return indentAt(text, cut) - cut;
  }

  /** The source offset of a column of a line. */
  offset(index: number, column: number): number {
    const line = this.start + index;
    const end = (this.table.texts[line] ?? '').length;
    return sourceOffset(this.table, line, Math.min(end, column + this.cutOf(index)));
  }

  /** The source offset after the last character of a line. */
  endOffset(index: number): number {
    const line = this.start + index;
    return sourceOffset(this.table, line, (this.table.texts[line] ?? '').length);
  }

  /** The document's line number of a line; lines after the end count on. */
  lineNumber(index: number): number {
    const line = this.start + index;
    if (this.table.isSource) {
      return line + 1;
    }
    const number = this.table.numbers[line];
    if (number !== undefined) {
      return number;
    }
    const last = this.table.numbers.length - 1;
    return (this.table.numbers[last] ?? 0) + (line - last);
  }

  /** The first line at or after `index` that has text, or the length. */
  nextText(index: number): number {
    const { start, end } = this;
    const { nextText, texts } = this.table;
    let line = start + index;
    while (line < end) {
      line = nextText[line] ?? end;
      if (line < end && (texts[line] ?? '').length > (line === start ? this.firstCut : this.cut)) {
        return line - start;
      }
      line += 1;
    }
    return this.length;
  }

  /** Lines `from` to `to` with more columns cut off. */
  slice(from: number, to: number, firstColumn = 0, column = 0): Block {
    const start = this.start + from;
    return new Block(
      this.table,
      start,
      Math.min(this.start + to, this.end),
      this.cutOf(from) + firstColumn,
      this.cut + column,
    );
  }

  /** A copy of the lines that lacks those from `from` to `to`; docutils numbers them as if nothing were missing. */
  without(from: number, to: number): Block {
    const texts: string[] = [];
    const offsets: number[] = [];
    const maps: (readonly number[] | undefined)[] = [];
    const numbers: number[] = [];
    for (let index = 0; index < this.length; index += 1) {
      if (index >= from && index < to) {
        continue;
      }
      texts.push(this.text(index));
      offsets.push(this.offset(index, 0));
      maps.push(this.table.maps[this.start + index]?.slice(this.cutOf(index)));
      numbers.push(this.lineNumber(0) + numbers.length);
    }
    const { contiguous } = this.table;
    return new Block(createTable({ texts, offsets, maps, numbers, contiguous }), 0, texts.length, 0, 0);
  }

  /** The same lines without blank ones at the end. */
  withoutBlankEnd(): Block {
    let end = this.end;
    while (end > this.start && this.isBlank(end - 1 - this.start)) {
      end -= 1;
    }
    return end === this.end ? this : new Block(this.table, this.start, end, this.firstCut, this.cut);
  }

  /** The same lines without blank ones at the beginning. */
  withoutBlankTop(): Block {
    const first = this.nextText(0);
    return first === 0 ? this : this.slice(first, this.length);
  }

  /** The last line before `to` that is not blank, `from` at the least. */
  private lastText(from: number, to: number): number {
    let last = to - 1;
    while (last > from && this.isBlank(last)) {
      last -= 1;
    }
    return last;
  }

  /** The source range of lines `from` to `to`, without indentation in front and blank lines behind. */
  range(from: number, to: number, firstColumn = 0): Segment {
    const last = this.lastText(from, to);
    // A first line that is indented more than the others starts where its slice does.
    const column = this.table.contiguous ? firstColumn : Math.max(firstColumn, this.indentOf(from));
    const start = this.offset(from, column);
    return { start, end: Math.max(start, this.endOffset(last)) };
  }

  /** The places of the range of lines `from` to `to`. */
  position(locator: Locator, from: number, to: number, firstColumn = 0): Position {
    const { table } = this;
    if (!table.isSource) {
      const { start, end } = this.range(from, to, firstColumn);
      return locator.position(start, end);
    }
    const line = this.start + from;
    const column = firstColumn + (from === 0 ? this.firstCut : this.cut);
    const start = sourcePoint(table, line, Math.min(column, (table.texts[line] ?? '').length));
    const last = this.start + this.lastText(from, to);
    const end = sourcePoint(table, last, (table.texts[last] ?? '').length);
    return { start, end: end.offset <= start.offset ? start : end };
  }

  /** The slices of lines `from` to `to` where the source between them belongs to something else. */
  segments(from: number, to: number): readonly Segment[] | undefined {
    if (this.table.contiguous || to - from < 2) {
      return undefined;
    }
    const segments: Segment[] = [];
    for (let index = from; index < to; index += 1) {
      if (!this.isBlank(index)) {
        segments.push({ start: this.offset(index, this.indentOf(index)), end: this.endOffset(index) });
      }
    }
    return segments.length > 1 ? segments : undefined;
  }

  /** Collects the lines from `start` on that are indented. */
  indented(start: number, request: IndentedRequest = {}): IndentedBlock {
    const { firstColumn, column, untilBlank = false } = request;
    const hasFirst = firstColumn !== undefined || column !== undefined;
    let indent = column;
    let index = hasFirst ? start + 1 : start;
    let blankFinish = true;
    let lastText = start - (hasFirst && !this.isBlank(start) ? 0 : 1);
    while (index < this.length) {
      if (this.isBlank(index)) {
        if (untilBlank) {
          break;
        }
        index = this.nextText(index);
        continue;
      }
      const found = this.indentOf(index);
      if (found === 0 || (column !== undefined && found < column)) {
        blankFinish = index - 1 > lastText;
        break;
      }
      if (column === undefined) {
        indent = indent === undefined ? found : Math.min(indent, found);
      }
      lastText = index;
      index += 1;
    }
    const cut = request.keepIndent === true ? 0 : (indent ?? 0);
    const block = this.slice(start, index, hasFirst ? (firstColumn ?? column ?? 0) : cut, cut);
    return {
      block: request.keepBlankTop === true ? block : block.withoutBlankTop(),
      next: index,
      indent: indent ?? 0,
      blankFinish,
    };
  }
}
