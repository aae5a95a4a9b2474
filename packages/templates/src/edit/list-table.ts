import { parse, type Table, type TableCell, type TableRow } from '@signpost/rst';
import { countBlankLinesBefore, type Insertion, insertLines } from './insertion.ts';
import { visibleTextOf } from './visible-text.ts';
import { walkNodes } from './walk-nodes.ts';

interface Cell {
  /** As written, without the white space around it. */
  readonly source: string;
  readonly text: string;
}

interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A list-table with header cells, as an editor sees it. Offsets are UTF-16, lines start at 1. */
export interface ListTable {
  readonly line: number;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  /** What inserts a row of cells, given in the order of the headers, before the row with that index. */
  insertBefore(index: number, cells: readonly string[]): Insertion;
}

function readCell(source: string, cell: TableCell): Cell {
  const start = cell.children.at(0)?.position.start.offset ?? 0;
  const end = cell.children.at(-1)?.position.end.offset ?? 0;
  return { source: source.slice(start, end).trim(), text: visibleTextOf(cell) };
}

function lineStartOf(source: string, row: TableRow): number {
  return source.lastIndexOf('\n', row.position.start.offset - 1) + 1;
}

/** The characters before the first and before each further cell of a row: `   * - ` and `     - `. */
function readMarkers(source: string, row: TableRow): readonly [first: string, next: string] {
  const line = source.slice(lineStartOf(source, row)).split(/\r?\n/, 1)[0] ?? '';
  const [, outer = '', bullet = '*', gap = ' ', inner = '-', space = ' '] =
    /^(\s*)([*+\-•‣⁃])(\s+)([*+\-•‣⁃])(\s*)/.exec(line) ?? [];
  const cell = `${inner}${space === '' ? ' ' : space}`;
  return [`${outer}${bullet}${gap}${cell}`, `${outer}${' '.repeat(bullet.length)}${gap}${cell}`];
}

function viewTable(source: string, table: Table, line: number): ListTable | undefined {
  const { children: rows } = table;
  const header = rows[0];
  const body = rows.slice(table.headerRows);
  const model = rows.at(-1);
  if (table.headerRows === 0 || header === undefined || model === undefined) return undefined;
  const [first, next] = readMarkers(source, model);
  return {
    line,
    headers: header.children.map((cell) => visibleTextOf(cell)),
    rows: body.map((row) => ({
      line: row.position.start.line,
      cells: row.children.map((cell) => readCell(source, cell)),
    })),
    insertBefore(index, cells) {
      const following = body[index];
      const boundary = following === undefined ? model.position.end.offset : lineStartOf(source, following);
      const gap = rows.length < 2 ? 0 : countBlankLinesBefore(source, lineStartOf(source, model));
      const lines = cells.map((cell, at) => `${at === 0 ? first : next}${cell}`.trimEnd());
      return insertLines(source, boundary, lines.join('\n'), gap);
    },
  };
}

/** The list-tables of a reStructuredText document that have a header row, in their order. */
export function readListTables(source: string): readonly ListTable[] {
  return [...walkNodes(parse(source))].flatMap((node) => {
    const table = node.type === 'directive' ? node.children.find((child) => child.type === 'table') : undefined;
    if (table?.kind !== 'list') return [];
    return viewTable(source, table, node.position.start.line) ?? [];
  });
}
