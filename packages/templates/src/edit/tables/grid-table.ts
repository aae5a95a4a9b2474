import { insertAt, lineStartOf, type Splice } from '@signpost/model';
import { columnWidth, type Table } from '@signpost/rst';
import { lineEndAt, lineEndBefore } from '../insertion.ts';
import { readVisibleText } from '../visible-text.ts';
import { type DrawnLine, indexOfColumn, insertRun, padTo, splitLines } from './drawn-lines.ts';
import { placeCells, readHeaders } from './place-cells.ts';
import type { EditableTable } from './table.ts';

const separator = /^\s*\+[-=+]+\+\s*$/;

/** The columns at which cells end, in the lines of a table; the first is its left edge. */
function findEdges(left: number, widths: readonly number[]): readonly number[] {
  const edges = [left];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width + 1);
  return edges;
}

/** Where a line is made wider when one of its columns is: at that column's edge, or at that of the cell which covers it. */
function widen(line: DrawnLine, edges: readonly number[], column: number, count: number): Splice | undefined {
  for (const edge of edges.slice(column + 1)) {
    const index = indexOfColumn(line, edge);
    const corner = line.text[index];
    if (corner !== '|' && corner !== '+') continue;
    const before = line.text[index - 1];
    const isBorder = corner === '+' && (before === '-' || before === '=');
    return insertRun(line, index, isBorder ? before : ' ', count);
  }
  return undefined;
}

/**
 * A grid table with a header; nothing without one. A column that is too narrow for a new cell grows in every line. Where cells
 * are several rows high no line parts all rows: a new one then goes to the end.
 */
export function viewGridTable(source: string, table: Table): EditableTable | undefined {
  const { headerRows, widths, position } = table;
  if (headerRows === 0) return undefined;
  const start = lineStartOf(source, position.start.offset);
  const lines = splitLines(source, start, lineEndAt(source, position.end.offset));
  const indentation = source.slice(start, position.start.offset);
  const rows = placeCells(source, table);
  const edges = findEdges(columnWidth(indentation), widths);
  const separators = lines.filter(({ text }) => separator.test(text));
  return {
    line: position.start.line,
    headers: readHeaders(rows, headerRows),
    heading: rows.slice(0, headerRows),
    rows: rows.slice(headerRows),
    spell: (cell) => cell.normalize(), // docutils counts a combining mark as a column
    readText: readVisibleText,
    insertBefore(index, cells) {
      const grown = widths.map((width, column) => Math.max(width, columnWidth(cells[column] ?? '') + 2));
      const growth = grown.flatMap((width, column) => {
        const count = width - (widths[column] ?? 0);
        return count === 0 ? [] : lines.flatMap((line) => widen(line, edges, column, count) ?? []);
      });
      const isParted = separators.length === rows.length + 1;
      const above = (isParted ? separators[headerRows + index] : undefined) ?? separators.at(-1);
      const offset = above === undefined ? position.end.offset : above.offset + above.text.length;
      const written = grown.map((width, column) => `| ${padTo(cells[column] ?? '', width - 1)}`).join('');
      const border = grown.map((width) => `+${'-'.repeat(width)}`).join('');
      const end = lineEndBefore(source, offset);
      return [...growth, insertAt(offset, `${end}${indentation}${written}|${end}${indentation}${border}+`)];
    },
  };
}
