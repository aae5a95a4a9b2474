import { splitWords } from '../../characters/white-space.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Table } from '../../nodes.ts';
import { optionValue, refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';
import { addTitle } from './titled.ts';

/** The column widths that the option gives; undefined where the table finds its own. */
export function givenWidths(reading: DirectiveReading): readonly number[] | undefined {
  const text = optionValue(reading, 'widths');
  if (text === undefined || text === 'auto' || text === 'grid') {
    return undefined;
  }
  return splitWords(text.replaceAll(',', ' ')).map(Number);
}

/** Adds the title, with the diagnostics after the table. */
export function addTableTitle(reading: DirectiveReading): void {
  const messages: readonly Diagnostic[] = addTitle(reading);
  reading.after.push(...messages);
}

/** Says why a table's size does not fit its options; `lengths` are the numbers of cells in its rows. */
export function checkTableSize(
  reading: DirectiveReading,
  lengths: readonly number[],
  columns: number,
): ReturnType<typeof refusal> | undefined {
  const rows = lengths.length;
  const headerRows = Number(optionValue(reading, 'header-rows') ?? 0);
  const stubColumns = Number(optionValue(reading, 'stub-columns') ?? 0);
  const widths = givenWidths(reading);
  if (rows < headerRows || (rows === headerRows && rows > 0)) {
    return refusal(
      'table-size',
      `The table has ${rows} row(s), which leaves none below its ${headerRows} header row(s).`,
    );
  }
  if (lengths.some((length) => length < stubColumns || (length === stubColumns && length > 0))) {
    return refusal('table-size', `A row of the table has no cell beside its ${stubColumns} stub column(s).`);
  }
  if (widths !== undefined && widths.length !== columns) {
    return refusal('table-size', `The table has ${columns} column(s), but ${widths.length} width(s) are given.`);
  }
  return undefined;
}

/** Reads a table with a title and options. */
export function readTableDirective(reading: DirectiveReading): void {
  const { reader, content } = reading;
  if (content.length === 0) {
    reading.problem = { level: 'warning', code: 'missing-content', message: 'The directive "table" needs content.' };
    return;
  }
  addTableTitle(reading);
  const body = reader.nested(content);
  const [table] = body.nodes;
  if (body.nodes.length !== 1 || body.messages.length > 0 || table?.type !== 'table') {
    reading.problem = refusal('invalid-table-content', 'The directive "table" must hold exactly one table.');
    return;
  }
  const widths = givenWidths(reading);
  if (widths !== undefined && widths.length !== table.widths.length) {
    reading.problem = refusal(
      'table-size',
      `The table has ${table.widths.length} column(s), but ${widths.length} width(s) are given.`,
    );
    return;
  }
  const sized: Table = widths === undefined ? table : { ...table, widths };
  reading.children.push(sized);
}
