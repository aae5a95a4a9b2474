import type { Splice } from '@signpost/model';

/** One cell of a row. */
export interface Cell {
  /** As written, without the white space around it. */
  readonly source: string;
  /** As a reader sees it, without markup. */
  readonly text: string;
}

/** One row; a column that a wider or higher cell covers has none of its own. */
export interface Row {
  readonly line: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** A table with a header, as an editor sees it, whatever its syntax. Offsets are UTF-16, lines start at 1. */
export interface EditableTable {
  readonly line: number;
  readonly headers: readonly string[];
  /** The rows of the header, the last of which names the columns. */
  readonly heading: readonly Row[];
  /** The rows below the header. */
  readonly rows: readonly Row[];
  /** How the table spells a cell that is to stand in a column. */
  spell(cell: string, column: number): string;
  /** What a reader would see of a cell. */
  readText(cell: string): string;
  /** What inserts a row of spelled cells, in the order of the headers, before the row with that index. */
  insertBefore(index: number, cells: readonly string[]): readonly Splice[];
}
