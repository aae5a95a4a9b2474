import { withoutCombining } from '../characters/column-width.ts';
import { skipBlanks } from '../characters/white-space.ts';
import { takeHeadSeparator } from './head-separator.ts';
import { cutRectangle } from './padded-lines.ts';
import type { PaddedLines } from './padded-lines.ts';
import type { LaidCell, TableFault, TableLayout } from './table-layout.ts';

interface Column {
  readonly start: number;
  readonly end: number;
}

/** Lays out a simple table, whose columns are those of its top border. */
export function layOutSimpleTable(lines: PaddedLines): TableLayout | TableFault {
  const { texts } = lines;
  for (const index of [0, texts.length - 1]) {
    texts[index] = (texts[index] ?? '').replaceAll('=', '-');
  }
  const separator = takeHeadSeparator(texts, /^=[ =]*$/, true);
  if (typeof separator !== 'number') {
    return separator;
  }
  return new SimpleTable(lines).layOut(separator);
}

function findColumns(text: string): Column[] {
  const columns: Column[] = [];
  for (let start = text.indexOf('-'); start >= 0;) {
    const blank = text.indexOf(' ', start);
    const end = blank < 0 ? text.length : blank;
    columns.push({ start, end });
    start = text.indexOf('-', end);
  }
  return columns;
}

class SimpleTable {
  private readonly lines: PaddedLines;
  private readonly columns: Column[];
  private readonly borderEnd: number;
  private readonly rows: { readonly line: number; readonly cells: readonly LaidCell[] }[] = [];
  private fault: TableFault | undefined;

  constructor(lines: PaddedLines) {
    this.lines = lines;
    this.columns = findColumns(lines.texts[0] ?? '');
    this.borderEnd = this.columns.at(-1)?.end ?? 0;
  }

  layOut(separator: number): TableLayout | TableFault {
    const { texts } = this.lines;
    const first = this.columns[0] ?? { start: 0, end: 0 };
    let start = 1;
    let hasText = false;
    for (let index = 1; index < texts.length && this.fault === undefined; index += 1) {
      const text = texts[index] ?? '';
      if (/^-[ -]*$/.test(text)) {
        this.addRow(start, index, text);
        start = index + 1;
        hasText = false;
      } else if (text.slice(first.start, first.end).trim() !== '') {
        if (hasText && index !== start) {
          this.addRow(start, index);
        }
        start = index;
        hasText = true;
      } else if (!hasText) {
        start = index + 1;
      }
    }
    if (this.fault !== undefined) {
      return this.fault;
    }
    const body = separator < 0 ? 0 : this.rows.findIndex((row) => row.line > separator);
    return {
      widths: this.columns.map((column) => column.end - column.start),
      headerRows: Math.max(0, body),
      rows: this.rows.map((row) => row.cells),
    };
  }

  private addRow(from: number, to: number, underline?: string): void {
    if (from >= to && underline === undefined) {
      return;
    }
    const columns = underline === undefined ? [...this.columns] : this.spannedColumns(underline, to);
    if (this.fault === undefined) {
      this.checkMargins(from, to, columns);
    }
    if (this.fault !== undefined) {
      return;
    }
    const cells: LaidCell[] = [];
    let number = 0;
    for (const { start, end } of columns) {
      let colspan = 1;
      const begin = number;
      while (number < this.columns.length && this.columns[number]?.end !== end) {
        number += 1;
        colspan += 1;
      }
      if (this.columns[begin]?.start !== start || number >= this.columns.length) {
        this.fault = { fault: 'A line that spans columns does not match them.', line: from + 1 };
        return;
      }
      number += 1;
      cells.push({ rowspan: 1, colspan, line: from, block: cutRectangle(this.lines, from, start, to, end) });
    }
    this.rows.push({ line: from, cells });
  }

  private spannedColumns(underline: string, line: number): Column[] {
    const columns = findColumns(underline);
    const last = columns.at(-1);
    if (last === undefined || last.end !== this.borderEnd) {
      this.fault = { fault: 'A line that spans columns is incomplete.', line };
      return columns;
    }
    columns[columns.length - 1] = { start: last.start, end: this.columns.at(-1)?.end ?? last.end };
    return columns;
  }

  /** Text may overflow the last column, which then grows; text between columns is a fault. */
  private checkMargins(from: number, to: number, columns: Column[]): void {
    for (let index = from; index < to; index += 1) {
      const line = this.lines.texts[index] ?? '';
      const text = this.lines.columns[index] !== undefined ? withoutCombining(line) : line;
      for (let number = 0; number < columns.length; number += 1) {
        const column = columns[number] ?? { start: 0, end: 0 };
        const next = columns[number + 1];
        if (next === undefined) {
          if (skipBlanks(text, column.end) < text.length) {
            this.growLastColumn(columns, column.start + text.slice(column.start).trimEnd().length);
          }
        } else if (skipBlanks(text, column.end) < Math.min(next.start, text.length)) {
          this.fault ??= { fault: 'There is text between its columns.', line: index };
          return;
        }
      }
    }
  }

  private growLastColumn(columns: Column[], end: number): void {
    const main = this.columns.at(-1);
    const last = columns.at(-1);
    if (main !== undefined && last !== undefined) {
      columns[columns.length - 1] = { start: last.start, end: Math.max(main.end, end) };
      if (end > main.end) {
        this.columns[this.columns.length - 1] = { start: main.start, end };
      }
    }
  }
}
