import { lineStartOf, type Splice } from '@signpost/model';
import { columnWidth, type Table } from '@signpost/rst';
import { countBlankLinesBefore, insertLines, lineEndAt } from '../insertion.ts';
import { readVisibleText } from '../visible-text.ts';
import { type DrawnLine, indexOfColumn, insertRun, padTo, splitLines } from './drawn-lines.ts';
import { placeCells, readHeaders } from './place-cells.ts';
import type { EditableTable } from './table.ts';

const border = /^\s*[=-]+(?: +[=-]+)*\s*$/;

/** The columns between which the cells of one column stand. */
interface Column {
  readonly start: number;
  readonly end: number;
}

/** The columns of a table, by its first border. */
function findColumns({ text }: DrawnLine): readonly Column[] {
  return Array.from(text.matchAll(/=+/g), ({ 0: run, index }) => ({ start: index, end: index + run.length }));
}

/** Whether a text goes on over the gap behind a column: its cell covers the next column too. */
function coversGap(line: DrawnLine, { end }: Column, next: Column | undefined): boolean {
  return next !== undefined && line.text.slice(indexOfColumn(line, end), indexOfColumn(line, next.start)).trim() !== '';
}

/** Where a line is made wider when a column is; text that ends before the column's end needs no more room. */
function widen(line: DrawnLine, columns: readonly Column[], column: number, count: number): Splice | undefined {
  const { end = 0 } = columns[column] ?? {};
  if (border.test(line.text)) {
    const index = indexOfColumn(line, end);
    return insertRun(line, index, line.text[index - 1] === '-' ? '-' : '=', count);
  }
  for (let at = column; at < columns.length - 1; at += 1) {
    const current = columns[at];
    if (current === undefined || line.width <= current.end) return undefined;
    if (!coversGap(line, current, columns[at + 1]))
      return insertRun(line, indexOfColumn(line, current.end), ' ', count);
  }
  return undefined;
}

/** A simple table with a header; nothing without one. A column that is too narrow for a new cell grows in every line. */
export function viewSimpleTable(source: string, table: Table): EditableTable | undefined {
  const { children: nodes, headerRows, position } = table;
  const body = nodes.slice(headerRows);
  const start = lineStartOf(source, position.start.offset);
  const lines = splitLines(source, start, lineEndAt(source, position.end.offset));
  const [top] = lines;
  const bottom = lines.at(-1);
  if (headerRows === 0 || top === undefined || bottom === undefined) return undefined;
  const columns = findColumns(top);
  const rows = placeCells(source, table);
  return {
    line: position.start.line,
    headers: readHeaders(rows, headerRows),
    heading: rows.slice(0, headerRows),
    rows: rows.slice(headerRows),
    // A line whose first column is empty goes on with the row above: an escaped space, which shows nothing, starts one.
    spell: (cell, column) => (cell === '' && column === 0 ? '\\ ' : cell.normalize()),
    readText: readVisibleText,
    insertBefore(index, cells) {
      const growth: Splice[] = [];
      let line = '';
      let shift = 0;
      for (const [column, { start: from, end }] of columns.entries()) {
        const cell = cells[column] ?? '';
        const count = Math.max(columnWidth(cell) - (end - from), 0);
        if (count > 0) growth.push(...lines.flatMap((drawn) => widen(drawn, columns, column, count) ?? []));
        line = `${padTo(line, from + shift)}${cell}`;
        shift += count;
      }
      const following = body[index];
      const last = body.at(-1);
      const gap = body.length < 2 || last === undefined ? 0 : countBlankLinesBefore(source, last.position.start.offset);
      const boundary = following === undefined ? bottom.offset : lineStartOf(source, following.position.start.offset);
      return [...growth, insertLines(source, boundary, line.trimEnd(), body.length === 0 ? 0 : gap)];
    },
  };
}
