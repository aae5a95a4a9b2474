import type { BlockNode, ListItem, Table, TableRow } from '../../nodes.ts';
import { optionValue, refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';
import { addTableTitle, checkTableSize, givenWidths } from './table.ts';

/** The second-level items of a row; undefined where it is not a list of the expected length. */
function cellsOf(row: ListItem, columns: number | undefined): readonly ListItem[] | undefined {
  const [list] = row.children;
  const hasMessages = (row.data?.messages ?? []).length > 0;
  if (row.children.length !== 1 || hasMessages || list?.type !== 'list' || list.ordered) {
    return undefined;
  }
  return columns === undefined || list.children.length === columns ? list.children : undefined;
}

/** Reads a table that is written as a bullet list of bullet lists. */
export function readListTable(reading: DirectiveReading): void {
  const { reader, content } = reading;
  if (content.length === 0) {
    reading.problem = refusal('missing-content', 'The directive "list-table" needs content.');
    return;
  }
  addTableTitle(reading);
  const body = reader.nested(content);
  const rows = body.messages.length === 0 ? rowsOf(body.nodes) : undefined;
  const first = rows?.[0];
  const columns = first === undefined ? 0 : (cellsOf(first, undefined)?.length ?? 0);
  const cells = rows?.map((row) => cellsOf(row, columns));
  if (rows === undefined || cells === undefined || cells.includes(undefined)) {
    reading.problem = refusal(
      'invalid-table-content',
      'The content must be a bullet list of bullet lists of one length.',
    );
    return;
  }
  const problem = checkTableSize(
    reading,
    rows.map(() => columns),
    columns,
  );
  if (problem !== undefined) {
    reading.problem = problem;
    return;
  }
  const headerRows = Number(optionValue(reading, 'header-rows') ?? 0);
  const children = rows.map((row, number): TableRow => makeRow(row, cells[number] ?? [], number < headerRows));
  const { start, end } = content.range(0, content.length);
  const table: Table = {
    type: 'table',
    kind: 'list',
    widths:
      givenWidths(reading) ?? Array.from<number>({ length: columns }).fill(Math.floor(100 / Math.max(1, columns))),
    headerRows,
    stubColumns: Number(optionValue(reading, 'stub-columns') ?? 0),
    children,
    position: reader.state.locator.position(start, end),
  };
  reading.children.push(table);
}

function rowsOf(nodes: readonly BlockNode[]): readonly ListItem[] | undefined {
  const [list] = nodes;
  return nodes.length === 1 && list?.type === 'list' && !list.ordered ? list.children : undefined;
}

function makeRow(row: ListItem, cells: readonly ListItem[], header: boolean): TableRow {
  return {
    type: 'tableRow',
    header,
    position: row.position,
    children: cells.map((cell) => ({
      type: 'tableCell',
      rowspan: 1,
      colspan: 1,
      children: cell.children,
      position: cell.position,
      ...(cell.data === undefined ? {} : { data: cell.data }),
    })),
  };
}
