import type { BlockNode } from '../nodes.ts';
import type { NodeBase } from './position.ts';

/** A grid table, simple table, csv-table or list-table. */
export interface Table extends NodeBase {
  readonly type: 'table';
  readonly kind: 'grid' | 'simple' | 'csv' | 'list';
  /** Relative column widths. */
  readonly widths: readonly number[];
  readonly headerRows: number;
  readonly stubColumns: number;
  readonly children: readonly TableRow[];
}

/** One row of a table. */
export interface TableRow extends NodeBase {
  readonly type: 'tableRow';
  readonly header: boolean;
  readonly children: readonly TableCell[];
}

/** One cell; the spans count columns and rows and are 1 for an ordinary cell. */
export interface TableCell extends NodeBase {
  readonly type: 'tableCell';
  readonly colspan: number;
  readonly rowspan: number;
  readonly children: readonly BlockNode[];
}
