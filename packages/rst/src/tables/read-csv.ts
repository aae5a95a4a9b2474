import { Block } from '../lines/block.ts';
import { createTable } from '../lines/line-table.ts';
import { trimEnd } from '../characters/white-space.ts';
import type { TextSlice } from '../lines/text-slice.ts';

/** How comma-separated values are written. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly quote: string;
  /** The character that makes the next one plain; empty where quotes are doubled instead. */
  readonly escape: string;
  readonly keepSpace: boolean;
}

/** One value with the source offset of each of its characters. */
class Cell {
  private readonly texts: string[] = [''];
  private readonly maps: number[][] = [[]];
  private readonly line: number;
  readonly start: number;

  constructor(start: number, line: number) {
    this.start = start;
    this.line = line;
  }

  add(character: string, offset: number): void {
    const last = this.texts.length - 1;
    this.texts[last] = (this.texts[last] ?? '') + character;
    this.maps[last]?.push(offset);
  }

  breakLine(): void {
    this.texts.push('');
    this.maps.push([]);
  }

  toBlock(): Block {
    const texts = this.texts.map((text) => trimEnd(text));
    const maps = this.maps.map((map) => [...map, (map.at(-1) ?? this.start - 1) + 1]);
    const contiguous = texts.length < 2;
    const numbers = texts.map((_, index) => this.line + index);
    return new Block(createTable({ texts, offsets: [], maps, numbers, contiguous }), 0, texts.length, 0, 0);
  }
}

/**
 * Reads rows of comma-separated values; undefined where a quote is not closed or is followed by text.
 * docutils reports problems in a value as if it started on `line`, the first one of the content.
 */
export function readCsv(slice: TextSlice, dialect: CsvDialect, line: number): (readonly Block[])[] | undefined {
  return new CsvReader(slice, dialect, line).read();
}

class CsvReader {
  private readonly slice: TextSlice;
  private readonly text: string;
  private readonly dialect: CsvDialect;
  private readonly line: number;
  private index = 0;

  constructor(slice: TextSlice, dialect: CsvDialect, line: number) {
    this.line = line;
    this.slice = slice;
    this.text = slice.text;
    this.dialect = dialect;
  }

  read(): (readonly Block[])[] | undefined {
    const rows: Block[][] = [];
    while (this.index < this.text.length) {
      const row = this.readRow();
      if (row === undefined) {
        return undefined;
      }
      rows.push(row);
      this.index += 1;
    }
    return rows;
  }

  private current(): string {
    return this.text.charAt(this.index);
  }

  private readRow(): Block[] | undefined {
    const row: Block[] = [];
    if (this.current() === '\n') {
      return row;
    }
    for (;;) {
      while (!this.dialect.keepSpace && this.current() === ' ') {
        this.index += 1;
      }
      const cell = new Cell(this.slice.startOffset(this.index), this.line);
      const isGood = this.current() === this.dialect.quote ? this.readQuoted(cell) : this.readPlain(cell);
      if (!isGood) {
        return undefined;
      }
      row.push(cell.toBlock());
      if (this.current() !== this.dialect.delimiter) {
        return row;
      }
      this.index += 1;
    }
  }

  private readPlain(cell: Cell): boolean {
    while (this.index < this.text.length && this.current() !== '\n' && this.current() !== this.dialect.delimiter) {
      if (this.current() === this.dialect.escape) {
        this.index += 1;
      }
      cell.add(this.current(), this.slice.startOffset(this.index));
      this.index += 1;
    }
    return true;
  }

  /** Within quotes a line break is text, and a doubled quote is one quote. */
  private readQuoted(cell: Cell): boolean {
    const { quote, escape, delimiter } = this.dialect;
    this.index += 1;
    while (this.index < this.text.length) {
      const character = this.current();
      const isQuote = character === quote && character !== escape;
      if (isQuote && (escape !== '' || this.text.charAt(this.index + 1) !== quote)) {
        this.index += 1;
        const after = this.current();
        // Text may follow where no quote can be doubled.
        return after === '' || after === '\n' || after === delimiter || (escape !== '' && this.readPlain(cell));
      }
      if (isQuote || character === escape) {
        this.index += 1;
      }
      if (character === '\n') {
        cell.breakLine();
      } else {
        cell.add(this.current(), this.slice.startOffset(this.index));
      }
      this.index += 1;
    }
    return false;
  }
}
