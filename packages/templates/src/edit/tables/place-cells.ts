import type { Table, TableCell } from '@signpost/rst';
import { visibleTextOf } from '../visible-text.ts';
import type { Cell, Row } from './table.ts';

/** The source of a cell, from its first to its last block. */
function readCell(source: string, cell: TableCell): Cell {
  const start = cell.children.at(0)?.position.start.offset ?? 0;
  const end = cell.children.at(-1)?.position.end.offset ?? 0;
  return { source: source.slice(start, end).trim(), text: visibleTextOf(cell) };
}

/** The rows of a table with each cell in the column where it stands: cells may be several columns wide or rows high. */
export function placeCells(source: string, { children: rows }: Table): readonly Row[] {
  const coveredUntil: number[] = [];
  return rows.map((row, index) => {
    const cells: (Cell | undefined)[] = [];
    for (const cell of row.children) {
      while ((coveredUntil[cells.length] ?? 0) > index) cells.push(undefined);
      for (let column = 0; column < cell.colspan; column += 1) {
        coveredUntil[cells.length] = index + cell.rowspan;
        cells.push(column === 0 ? readCell(source, cell) : undefined);
      }
    }
    return { line: row.position.start.line, cells };
  });
}

/** The texts of a table's last header row; a covered column has the text of the cell that covers it from above. */
export function readHeaders(rows: readonly Row[], headerRows: number): readonly string[] {
  const headers: string[] = [];
  for (const { cells } of rows.slice(0, headerRows)) {
    for (const [column, cell] of cells.entries()) if (cell !== undefined) headers[column] = cell.text;
  }
  return Array.from(headers, (header: string | undefined) => header ?? '');
}
