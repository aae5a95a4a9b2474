import { withoutCombining } from '../characters/column-width.ts';
import { layOutGridTable } from '../tables/grid-table.ts';
import { padLines } from '../tables/padded-lines.ts';
import { layOutSimpleTable } from '../tables/simple-table.ts';
import type { LaidCell, TableFault, TableLayout } from '../tables/table-layout.ts';
import type { Table, TableCell, TableRow } from '../nodes.ts';
import type { BlockReader } from './block-reader.ts';
import { isGridTableTop } from './table-top.ts';

/** The lines `from` to `to` of a table, or why they are none. */
interface Extent {
  readonly to: number;
  readonly next: number;
  readonly blankFinish: boolean;
  readonly fault?: TableFault;
  /** The line that is indented unexpectedly, after which the table ends. */
  readonly indented?: number;
}

/** Reads the grid table whose top border is the current line. */
export function readGridTable(reader: BlockReader): void {
  addTable(reader, 'grid', findGridExtent(reader), layOutGridTable);
}

/** Reads the simple table whose top border is the current line. */
export function readSimpleTable(reader: BlockReader): void {
  addTable(reader, 'simple', findSimpleExtent(reader), layOutSimpleTable);
}

function findGridExtent(reader: BlockReader): Extent {
  const { block, index } = reader;
  let to = index + 1;
  let indented: number | undefined;
  while (to < block.length && !block.isBlank(to)) {
    if (block.indentOf(to) > 0) {
      indented = to;
      break;
    }
    const first = block.text(to).charCodeAt(0);
    if (first !== 43 && first !== 124) {
      break;
    }
    to += 1;
  }
  const isWhole = to >= block.length || block.isBlank(to);
  indented ??= isWhole ? undefined : findIndented(reader, to);
  let bottom = to - 1;
  while (bottom > index && !isGridTableTop(block.text(bottom))) {
    bottom -= 1;
  }
  const extra = indented === undefined ? {} : { indented };
  if (bottom === to - 1) {
    return { to, next: to, blankFinish: isWhole, ...extra };
  }
  if (bottom < index + 2) {
    return {
      to,
      next: to,
      blankFinish: false,
      fault: { fault: 'Its bottom border is missing or broken.', line: 0 },
      ...extra,
    };
  }
  return { to: bottom + 1, next: bottom + 1, blankFinish: false, ...extra };
}

/** The first indented line of the paragraph that line `from` belongs to: docutils looks at all of it. */
function findIndented(reader: BlockReader, from: number): number | undefined {
  const { block } = reader;
  let index = Math.max(from, reader.unindentedFrom <= from ? reader.unindentedTo : from);
  while (index < block.length && !block.isBlank(index) && block.indentOf(index) === 0) {
    index += 1;
  }
  reader.unindentedFrom = from;
  reader.unindentedTo = index;
  return index < block.length && !block.isBlank(index) ? index : undefined;
}

function findSimpleExtent(reader: BlockReader): Extent {
  const { block, index } = reader;
  const width = block.text(index).length;
  let borders = 0;
  let last = -1;
  for (let line = index + 1; line < block.length; line += 1) {
    const text = block.text(line);
    if (!text.startsWith('=') || !/^=+[ =]*$/.test(text)) {
      continue;
    }
    const isEnd = line + 1 >= block.length || block.isBlank(line + 1);
    if (text.length !== width) {
      const fault = {
        fault: 'Its bottom border or the line below its head does not match its top border.',
        line: line - index,
      };
      return { to: line + 1, next: line + 1, blankFinish: isEnd, fault };
    }
    borders += 1;
    last = line;
    if (borders === 2 || isEnd) {
      return { to: line + 1, next: line + 1, blankFinish: isEnd };
    }
  }
  const to = last < 0 ? block.length : last + 1;
  return {
    to,
    next: to,
    blankFinish: last < 0,
    fault: { fault: 'It has no bottom border with a blank line after it.', line: 0 },
  };
}

function addTable(
  reader: BlockReader,
  kind: 'grid' | 'simple',
  extent: Extent,
  layOut: (lines: ReturnType<typeof padLines>) => TableLayout | TableFault,
): void {
  const { index } = reader;
  const { to, next, blankFinish, fault, indented } = extent;
  reader.index = next;
  reader.leaveText(next - 1);
  const lines = fault === undefined ? padLines(reader.block, index, to) : undefined;
  const early = lines === undefined ? fault : findMisaligned(kind, lines.texts);
  if (early !== undefined) {
    reportIndented(reader, indented);
    reportFault(reader, early, index, to);
  } else if (lines !== undefined) {
    const laidOut = layOut(lines);
    if ('fault' in laidOut) {
      reportFault(reader, laidOut, index, to);
    } else {
      reader.nodes.push(makeTable(reader, kind, laidOut, index, to));
    }
    reportIndented(reader, indented);
  }
  if (!blankFinish) {
    const problem = {
      level: 'warning',
      code: 'unexpected-unindent',
      message: 'A blank line must follow the table.',
    } as const;
    reader.place(reader.report(problem, next, next + 1));
  }
}

function reportFault(reader: BlockReader, { fault, line }: TableFault, from: number, to: number): void {
  const problem = { level: 'error', code: 'malformed-table', message: `The table is malformed. ${fault}` } as const;
  reader.place(reader.report({ ...problem, quote: reader.quote(from, to) }, from, to, from + line));
}

function reportIndented(reader: BlockReader, line: number | undefined): void {
  if (line !== undefined) {
    const message = 'This line is indented more than the table before it.';
    reader.place(reader.report({ level: 'error', code: 'unexpected-indentation', message }, line, line + 1));
  }
}

/** All lines of a grid table end in the same column, with `+` or `|`. */
function findMisaligned(kind: 'grid' | 'simple', texts: readonly string[]): TableFault | undefined {
  if (kind === 'simple') {
    return undefined;
  }
  const width = withoutCombining(texts[0] ?? '').length;
  const line = texts.findIndex((text) => withoutCombining(text).length !== width || !/[+|]$/.test(text));
  return line < 0 ? undefined : { fault: 'Its right border is missing or not straight.', line };
}

function makeTable(reader: BlockReader, kind: 'grid' | 'simple', layout: TableLayout, from: number, to: number): Table {
  const children = layout.rows.map((cells, number) => makeRow(reader, cells, number < layout.headerRows, from));
  const { widths, headerRows } = layout;
  const position = reader.position(from, to);
  return reader.complete({ type: 'table', kind, widths, headerRows, stubColumns: 0, children, position }, from, to);
}

/** A row covers its cells; where these have several lines, their slices alternate. */
function makeRow(reader: BlockReader, cells: readonly LaidCell[], header: boolean, from: number): TableRow {
  const children = cells.map((cell) => makeCell(reader, cell, from));
  const segments = children
    .flatMap(({ data, position }) => data?.segments ?? [{ start: position.start.offset, end: position.end.offset }])
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  const start = segments[0]?.start ?? reader.block.offset(from, 0);
  const end = segments.reduce((last, segment) => Math.max(last, segment.end), start);
  const position = reader.state.locator.position(start, end);
  const isContiguous = cells.every((cell) => cell.block.length < 2);
  return { type: 'tableRow', header, children, position, ...(isContiguous ? {} : { data: { segments } }) };
}

function makeCell(reader: BlockReader, cell: LaidCell, from: number): TableCell {
  const { block, rowspan, colspan } = cell;
  const text = block.withoutBlankTop();
  const body = reader.nested(text);
  const range = text.length > 0 ? text.range(0, text.length) : emptyRange(reader, cell, from);
  const segments = text.segments(0, text.length);
  const data = {
    ...(segments === undefined ? {} : { segments }),
    ...(body.messages.length > 0 ? { messages: body.messages } : {}),
  };
  return {
    type: 'tableCell',
    rowspan,
    colspan,
    children: body.nodes,
    position: reader.state.locator.position(range.start, range.end),
    ...(Object.keys(data).length > 0 ? { data } : {}),
  };
}

function emptyRange(
  reader: BlockReader,
  cell: LaidCell,
  from: number,
): { readonly start: number; readonly end: number } {
  const start = cell.block.length > 0 ? cell.block.offset(0, 0) : reader.block.offset(from, 0);
  return { start, end: start };
}
