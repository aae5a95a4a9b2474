import type { Block } from '../../lines/block.ts';
import { createTable } from '../../lines/line-table.ts';
import { TextSlice } from '../../lines/text-slice.ts';
import type { Table, TableCell, TableRow } from '../../nodes.ts';
import { readCsv } from '../../tables/read-csv.ts';
import type { CsvDialect } from '../../tables/read-csv.ts';
import { decodeCharacter } from '../character-code.ts';
import { optionValue, refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';
import { countSources, readRaw } from './code.ts';
import { addTableTitle, checkTableSize, givenWidths } from './table.ts';

function readCharacter(value: string): string {
  if (value === 'tab') {
    return '\t';
  }
  if (value === 'space') {
    return ' ';
  }
  return decodeCharacter(value) ?? value;
}

function dialectOf(reading: DirectiveReading): CsvDialect {
  return {
    delimiter: readCharacter(optionValue(reading, 'delim')?.trim() ?? ','),
    quote: readCharacter(optionValue(reading, 'quote')?.trim() ?? '"'),
    escape: readCharacter(optionValue(reading, 'escape')?.trim() ?? ''),
    keepSpace: optionValue(reading, 'keepspace') !== undefined,
  };
}

/** Reads comma-separated values as a table; those in a file are left to the caller. */
export function readCsvTable(reading: DirectiveReading): void {
  readRaw(reading);
  addTableTitle(reading);
  const { content } = reading;
  const sources = countSources(reading);
  if (sources > 1) {
    reading.problem = refusal(
      'two-sources',
      'A table has its data in its content, a file or a URL, not in two of them.',
    );
    return;
  }
  if (sources === 0) {
    reading.problem = {
      level: 'warning',
      code: 'missing-content',
      message: 'The directive "csv-table" needs content.',
    };
    return;
  }
  if (content.length === 0) {
    return;
  }
  const rows = readCsv(TextSlice.fromBlock(content, 0, content.length), dialectOf(reading), content.lineNumber(0));
  const header = readHeader(reading);
  if (rows === undefined || header === undefined) {
    reading.problem = refusal('invalid-csv', 'A quoted value does not end, or is followed by text.');
    return;
  }
  const columns = [...header, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  const problem = checkTableSize(
    reading,
    rows.map((row) => row.length),
    columns,
  );
  if (problem !== undefined) {
    reading.problem = problem;
    return;
  }
  reading.children.push(makeTable(reading, header, rows, columns));
}

function readHeader(reading: DirectiveReading): (readonly Block[])[] | undefined {
  const option = reading.options.find(({ name }) => name === 'header');
  if (option === undefined) {
    return [];
  }
  if (option.value === '') {
    return [[]];
  }
  const { start } = option.valuePosition;
  const texts = option.value.split('\n');
  const offsets: number[] = [];
  let offset = start.offset;
  for (const text of texts) {
    const found = reading.reader.state.source.indexOf(text, offset);
    offsets.push(found < 0 ? offset : found);
    offset = (found < 0 ? offset : found) + text.length;
  }
  const breaks: number[] = [];
  for (const text of texts.slice(0, -1)) {
    breaks.push((breaks.at(-1) ?? 0) + text.length + 1);
  }
  const numbers = texts.map((_, line) => start.line + line);
  const table = createTable({ texts, offsets, maps: [], numbers, contiguous: true });
  return readCsv(
    new TextSlice(option.value, { table, line: 0, column: 0, cut: 0, breaks }),
    dialectOf(reading),
    reading.content.lineNumber(0),
  );
}

function makeTable(
  reading: DirectiveReading,
  header: readonly (readonly Block[])[],
  rows: readonly (readonly Block[])[],
  columns: number,
): Table {
  const headerRows = header.length + Number(optionValue(reading, 'header-rows') ?? 0);
  const { content, reader } = reading;
  const range = content.range(0, content.length);
  let last = range.start;
  const children = [...header, ...rows].map((cells, number): TableRow => {
    const read = Array.from({ length: columns }, (_, column) => {
      const cell = readCell(reading, cells[column], last);
      last = cell.position.end.offset;
      return cell;
    });
    const start = read[0]?.position.start ?? reader.state.locator.point(last);
    const end = read.at(-1)?.position.end ?? start;
    return { type: 'tableRow', header: number < headerRows, children: read, position: { start, end } };
  });
  return {
    type: 'table',
    kind: 'csv',
    widths:
      givenWidths(reading) ?? Array.from<number>({ length: columns }).fill(Math.floor(100 / Math.max(1, columns))),
    headerRows,
    stubColumns: Number(optionValue(reading, 'stub-columns') ?? 0),
    children,
    position: reader.state.locator.position(children[0]?.position.start.offset ?? range.start, range.end),
  };
}

/** A cell that a short row lacks stands, empty, at the end of the row. */
function readCell(reading: DirectiveReading, block: Block | undefined, last: number): TableCell {
  const { reader } = reading;
  const { locator } = reader.state;
  const text = block?.withoutBlankTop().withoutBlankEnd();
  if (block === undefined || text === undefined || text.length === 0) {
    const at = block === undefined ? last : block.offset(0, 0);
    return { type: 'tableCell', rowspan: 1, colspan: 1, children: [], position: locator.position(at, at) };
  }
  const body = reader.nested(text);
  const { start, end } = text.range(0, text.length);
  const segments = text.segments(0, text.length);
  const data = {
    ...(segments === undefined ? {} : { segments }),
    ...(body.messages.length > 0 ? { messages: body.messages } : {}),
  };
  return {
    type: 'tableCell',
    rowspan: 1,
    colspan: 1,
    children: body.nodes,
    position: locator.position(start, end),
    ...(Object.keys(data).length > 0 ? { data } : {}),
  };
}
