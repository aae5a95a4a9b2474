import type { Column, InsertRowStep } from '@signpost/model';
import { applyInsertion } from '../../edit/insertion.ts';
import { type ListTable, readListTables } from '../../edit/list-table.ts';
import { findSortedIndex, foldName } from '../../edit/sort-order.ts';
import { readVisibleText } from '../../edit/visible-text.ts';
import { alreadyDifferent } from '../../messages/already-different.ts';
import { missingAnchor } from '../../messages/missing-anchor.ts';
import { missingColumn } from '../../messages/missing-column.ts';
import { draftNumber } from '../../numbers/next-number.ts';
import type { StepContext, StepResult } from '../step-context.ts';

/** A table with what the step knows of each of its columns, by position. */
interface Match {
  readonly table: ListTable;
  readonly columns: readonly (Column | undefined)[];
}

function matchTable(table: ListTable, known: readonly Column[]): Match {
  const columns = table.headers.map((header) =>
    known.find((column) => column.header.some((spelling) => foldName(spelling) === foldName(header))),
  );
  return { table, columns };
}

function countKnown({ columns }: Match): number {
  return columns.filter((column) => column !== undefined).length;
}

function chooseTable(tables: readonly ListTable[], { columns }: InsertRowStep, path: string): Match {
  const [best] = tables.map((table) => matchTable(table, columns)).toSorted((a, b) => countKnown(b) - countKnown(a));
  if (best !== undefined && countKnown(best) > 0) return best;
  const wanted = columns.map((column) => column.header[0] ?? '');
  const found = tables.flatMap((table) => table.headers);
  throw missingAnchor('list-table with one of the columns', { path, line: 1, column: 1 }, wanted, found);
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

/** Plans a row in the table that has most of the step's columns, where the order of the rows puts it. */
export function planInsertRow(step: InsertRowStep, context: StepContext): StepResult | undefined {
  const path = context.place;
  const text = context.readDocument();
  const match = chooseTable(readListTables(text), step, path);
  const { table, columns } = match;
  const key = findKeyColumn(match, step, path);
  const cells = columns.map((column, index) =>
    context.render(column?.cell ?? step.otherwise, { column: table.headers[index] ?? '' }),
  );
  const name = readVisibleText(cells[key] ?? '');
  const names = table.rows.map((row) => row.cells[key]?.text ?? '');
  const twins = table.rows.filter((_, index) => foldName(names[index] ?? '') === foldName(name));
  const isSame = (row: ListTable['rows'][number]): boolean =>
    columns.every((column, index) => column === undefined || row.cells[index]?.source === cells[index]);
  if (twins.some(isSame)) return undefined;
  const [twin] = twins;
  // Drafts have no number of their own yet: there may be several.
  if (twin !== undefined && name !== draftNumber) {
    throw alreadyDifferent(`the row \`${name}\``, { path, line: twin.line, column: 1 });
  }
  context.draft.write(path, applyInsertion(text, table.insertBefore(findSortedIndex(names, name), cells)));
  const untold = listUntold(match, step, context);
  return { path, detail: untold.length === 0 ? '+1 row' : `+1 row (no column for ${untold.join(', ')})` };
}
