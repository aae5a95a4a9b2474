import { trimEnd } from '../characters/white-space.ts';
import { sourceOffset } from './line-table.ts';
import type { LineTable } from './line-table.ts';
import type { Block } from './block.ts';
import type { Segment } from '../nodes.ts';

interface Piece {
  /** Where the piece starts in the joined text. */
  readonly index: number;
  readonly line: number;
  readonly column: number;
}

/** Lines joined by line feeds into one text, with the source offset of each of its characters. */
export class TextSlice {
  readonly text: string;
  private readonly table: LineTable;
  private readonly pieces: readonly Piece[];
  private hint = 0;

  constructor(text: string, table: LineTable, pieces: readonly Piece[]) {
    this.text = text;
    this.table = table;
    this.pieces = pieces;
  }

  /** Joins lines `from` to `to` of a block; the first one starts at `firstColumn`. */
  static fromBlock(block: Block, from: number, to: number, firstColumn = 0): TextSlice {
    const pieces: Piece[] = [];
    let text = '';
    for (let index = from; index < to; index += 1) {
      const column = index === from ? firstColumn : 0;
      const cut = column + (index === 0 ? block.firstCut : block.cut);
      const line = block.text(index);
      const start = Math.min(cut, (block.table.texts[block.start + index] ?? '').length);
      pieces.push({ index: index === from ? 0 : text.length + 1, line: block.start + index, column: start });
      text = index === from ? line.slice(column) : `${text}\n${line}`;
    }
    return new TextSlice(trimEnd(text), block.table, pieces);
  }

  /** The part from `from` to `to`, in positions of the joined text. */
  slice(from: number, to: number): TextSlice {
    const pieces: Piece[] = [];
    for (let number = 0; number < this.pieces.length; number += 1) {
      const piece = this.pieces[number];
      if (piece === undefined || piece.index > to) {
        break;
      }
      const next = this.pieces[number + 1];
      if (next !== undefined && next.index <= from) {
        continue;
      }
      const shift = Math.max(0, from - piece.index);
      pieces.push({ index: piece.index + shift - from, line: piece.line, column: piece.column + shift });
    }
    return new TextSlice(this.text.slice(from, to), this.table, pieces);
  }

  private pieceAt(index: number): number {
    const { pieces } = this;
    const last = pieces.length - 1;
    if (last <= 0) {
      return 0;
    }
    let number = this.hint;
    while (number > 0 && (pieces[number]?.index ?? 0) > index) {
      number -= 1;
    }
    while (number < last && (pieces[number + 1]?.index ?? 0) <= index) {
      number += 1;
    }
    this.hint = number;
    return number;
  }

  /** The source offset of a character. */
  startOffset(index: number): number {
    const piece = this.pieces[this.pieceAt(index)];
    return piece === undefined ? 0 : sourceOffset(this.table, piece.line, piece.column + index - piece.index);
  }

  /** The source offset after the character before `index`: the end of a line stays there, a line feed ends where the next line starts. */
  endOffset(index: number): number {
    if (this.text.charCodeAt(index - 1) === 10) {
      return this.startOffset(this.table.contiguous ? index : index - 1);
    }
    return index === 0 ? this.startOffset(0) : this.startOffset(index - 1) + 1;
  }

  /** The number of the document's line on which a character stands. */
  lineNumber(index: number): number {
    const piece = this.pieces[this.pieceAt(index)];
    return piece === undefined ? 1 : (this.table.numbers[piece.line] ?? 1);
  }

  /** The slices of a range that is not contiguous in the source; undefined where it is. */
  segments(from: number, to: number): Segment[] | undefined {
    if (this.table.contiguous || to <= from) {
      return undefined;
    }
    const first = this.pieceAt(from);
    const last = this.pieceAt(to - 1);
    if (first === last) {
      return undefined;
    }
    const segments: Segment[] = [];
    for (let number = first; number <= last; number += 1) {
      const begin = Math.max(from, this.pieces[number]?.index ?? 0);
      const end = Math.min(to, (this.pieces[number + 1]?.index ?? to + 1) - 1);
      if (end > begin) {
        segments.push({ start: this.startOffset(begin), end: this.endOffset(end) });
      }
    }
    return segments;
  }
}
