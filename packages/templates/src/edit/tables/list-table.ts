import { lineStartOf } from '@signpost/model';
import type { Table, TableRow } from '@signpost/rst';
import { countBlankLinesBefore, insertLines } from '../insertion.ts';
import { readVisibleText } from '../visible-text.ts';
import { placeCells, readHeaders } from './place-cells.ts';
import type { EditableTable } from './table.ts';

/** The characters before the first and before each further cell of a row: `   * - ` and `     - `. */
function readMarkers(source: string, row: TableRow): readonly [first: string, next: string] {
  const line = source.slice(lineStartOf(source, row.position.start.offset)).split(/\r?\n/, 1)[0] ?? '';
  const [, outer = '', bullet = '*', gap = ' ', inner = '-', space = ' '] =
    /^(\s*)([*+\-•‣⁃])(\s+)([*+\-•‣⁃])(\s*)/.exec(line) ?? [];
  const cell = `${inner}${space === '' ? ' ' : space}`;
  return [`${outer}${bullet}${gap}${cell}`, `${outer}${' '.repeat(bullet.length)}${gap}${cell}`];
}

/** A list-table with header cells; nothing without them. `line` is that of its directive. */
export function viewListTable(source: string, table: Table, line: number): EditableTable | undefined {
  const { children: nodes, headerRows } = table;
  const body = nodes.slice(headerRows);
  const model = nodes.at(-1);
  if (headerRows === 0 || model === undefined) return undefined;
  const rows = placeCells(source, table);
  const [first, next] = readMarkers(source, model);
  const startOf = (row: TableRow): number => lineStartOf(source, row.position.start.offset);
  return {
    line,
    headers: readHeaders(rows, headerRows),
    heading: rows.slice(0, headerRows),
    rows: rows.slice(headerRows),
    spell: (cell) => cell,
    readText: readVisibleText,
    insertBefore(index, cells) {
      const following = body[index];
      const boundary = following === undefined ? model.position.end.offset : startOf(following);
      const gap = nodes.length < 2 ? 0 : countBlankLinesBefore(source, startOf(model));
      const lines = cells.map((cell, at) => `${at === 0 ? first : next}${cell}`.trimEnd());
      return [insertLines(source, boundary, lines.join('\n'), gap)];
    },
  };
}
