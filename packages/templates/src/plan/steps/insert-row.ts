import { isDeepStrictEqual } from 'node:util';
import { applySplices, type Column, type InsertRowStep } from '@signpost/model';
import { type DocumentFormat, findDocumentFormat } from '../../edit/document-format.ts';
import { findBelow } from '../../edit/sections/find-below.ts';
import { findSortedIndex, foldName } from '../../edit/sort-order.ts';
import type { EditableTable, Row } from '../../edit/tables/table.ts';
import { alreadyDifferent } from '../../messages/already-different.ts';
import { missingAnchor } from '../../messages/missing-anchor.ts';
import { missingColumn } from '../../messages/missing-column.ts';
import { unsupportedFormat } from '../../messages/unsupported-format.ts';
import { unsupportedTable } from '../../messages/unsupported-table.ts';
import { draftNumber } from '../../numbers/next-number.ts';
import type { StepContext, StepResult } from '../step-context.ts';

/** A table with what the step knows of each of its columns, by position. */
interface Match {
  readonly table: EditableTable;
  readonly columns: readonly (Column | undefined)[];
}

function matchTable(table: EditableTable, known: readonly Column[]): Match {
  const columns = table.headers.map((header) =>
    known.find((column) => column.header.some((spelling) => foldName(spelling) === foldName(header))),
  );
  return { table, columns };
}

function countKnown({ columns }: Match): number {
  return columns.filter((column) => column !== undefined).length;
}

function chooseTable(tables: readonly EditableTable[], { columns }: InsertRowStep, path: string): Match {
  const [best] = tables.map((table) => matchTable(table, columns)).toSorted((a, b) => countKnown(b) - countKnown(a));
  if (best !== undefined && countKnown(best) > 0) return best;
  const wanted = columns.map((column) => column.header[0] ?? '');
  const found = tables.flatMap((table) => table.headers);
  throw missingAnchor('table with one of the columns', { path, line: 1, column: 1 }, wanted, found);
}

/** The position of the key column in a table that has every column it needs. */
function findKeyColumn({ table, columns }: Match, step: InsertRowStep, path: string): number {
  const key = columns.findIndex((column) => column?.key === true);
  const keyMissing = key === -1 ? step.columns.find((column) => column.key) : undefined;
  const missing = keyMissing ?? step.columns.find((column) => column.required && !columns.includes(column));
  if (missing === undefined) return key;
  throw missingColumn(missing.header, table.headers, { path, line: table.line, column: 1 });
}

/** The headers of the columns that the table lacks although they alone tell an answer. */
function listUntold({ columns }: Match, step: InsertRowStep, context: StepContext): readonly string[] {
  const told = new Set(columns.flatMap((column) => (column === undefined ? [] : context.listAnswersTold(column.cell))));
  const lacking = step.columns.filter((column) => !columns.includes(column));
  return lacking
    .filter(({ cell }) => context.listAnswersTold(cell).some((answer) => !told.has(answer)))
    .map(({ header }) => header[0] ?? '');
}

/** The tables that a row may go into: all of the document, or those of one section. */
function listTables(
  text: string,
  format: DocumentFormat,
  below: readonly string[],
  path: string,
): readonly EditableTable[] {
  const tables = format.readTables(text);
  if (below.length === 0) return tables;
  const { line, end } = findBelow(format.readSections(text), below, path, 'heading above the table');
  const last = text.slice(0, end).split('\n').length;
  return tables.filter((table) => table.line > line && (table.line < last || end === text.length));
}

function textsOf({ cells }: Row): readonly (string | undefined)[] {
  return cells.map((cell) => cell?.text);
}

/** Whether a text has the table as it was, with one more row; what a table looks like must not change what it says. */
function holdsRow(
  text: string,
  format: DocumentFormat,
  table: EditableTable,
  index: number,
  row: Row['cells'],
): boolean {
  const wanted = table.rows.map(textsOf).toSpliced(index, 0, textsOf({ line: 0, cells: row }));
  return format.readTables(text).some(({ heading, rows, line }) => {
    const isTable = line === table.line && isDeepStrictEqual(heading.map(textsOf), table.heading.map(textsOf));
    return isTable && isDeepStrictEqual(rows.map(textsOf), wanted);
  });
}

/** Plans a row in the table that has most of the step's columns, where the order of the rows puts it. */
export function planInsertRow(step: InsertRowStep, context: StepContext): StepResult | undefined {
  const path = context.place;
  const text = context.readDocument();
  const format = findDocumentFormat(path);
  if (format === undefined) throw unsupportedFormat(path, step.kind, 'reStructuredText and Markdown');
  const match = chooseTable(listTables(text, format, step.below, path), step, path);
  const { table, columns } = match;
  const key = findKeyColumn(match, step, path);
  const cells = columns.map((column, index) =>
    table.spell(context.render(column?.cell ?? step.otherwise, { column: table.headers[index] ?? '' }), index),
  );
  const name = table.readText(cells[key] ?? '');
  const names = table.rows.map((row) => row.cells[key]?.text ?? '');
  const twins = table.rows.filter((_, index) => foldName(names[index] ?? '') === foldName(name));
  const isSame = (row: EditableTable['rows'][number]): boolean =>
    columns.every(
      (column, index) => column === undefined || (row.cells[index]?.source ?? '') === (cells[index] ?? '').trim(),
    );
  if (twins.some(isSame)) return undefined;
  const [twin] = twins;
  // Drafts have no number of their own yet: there may be several.
  if (twin !== undefined && name !== draftNumber) {
    throw alreadyDifferent(`the row \`${name}\``, { path, line: twin.line, column: 1 });
  }
  const index = findSortedIndex(names, name);
  const edited = applySplices(text, table.insertBefore(index, cells));
  const row = cells.map((source) => ({ source, text: table.readText(source) }));
  if (!holdsRow(edited, format, table, index, row)) throw unsupportedTable({ path, line: table.line, column: 1 });
  context.writeDocument(edited);
  const untold = listUntold(match, step, context);
  return { path, detail: untold.length === 0 ? '+1 row' : `+1 row (no column for ${untold.join(', ')})` };
}
