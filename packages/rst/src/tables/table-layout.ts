import type { Block } from '../lines/block.ts';

/** One cell of a table before its text is read. */
export interface LaidCell {
  readonly rowspan: number;
  readonly colspan: number;
  /** The cell's first line, counted from the table's. */
  readonly line: number;
  readonly block: Block;
}

/** A table's rows and cells before their text is read. */
export interface TableLayout {
  readonly widths: readonly number[];
  readonly headerRows: number;
  readonly rows: readonly (readonly LaidCell[])[];
}

/** Why a table cannot be read; `line` counts from the table's first one. */
export interface TableFault {
  readonly fault: string;
  readonly line: number;
}
