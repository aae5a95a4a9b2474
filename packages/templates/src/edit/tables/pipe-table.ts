import { insertAt, lineStartOf, type Splice } from '@signpost/model';
import { columnWidth } from '@signpost/rst';
import type { Table, TableRow } from 'mdast';
import { insertLines, lineEndAt } from '../insertion.ts';
import { parseMarkdown, spanOf, visibleTextOf, walkMarkdown } from '../markdown/parse-markdown.ts';
import { escapePipes, type PipeRow, splitPipeRow } from './pipe-row.ts';
import type { EditableTable, Row } from './table.ts';

type Alignment = 'left' | 'right' | 'center';

/** One line of a table: where it starts in the source, what stands before it, and its cells. */
interface Line {
  readonly offset: number;
  readonly end: number;
  readonly prefix: string;
  readonly row: PipeRow;
}

function readLine(source: string, offset: number): Line {
  const start = lineStartOf(source, offset);
  const end = lineEndAt(source, offset);
  return { offset, end, prefix: source.slice(start, offset), row: splitPipeRow(source.slice(offset, end)) };
}

/** The header, the line of dashes below it, and the rows. */
function readLines(source: string, table: Table): readonly [Line, Line, ...Line[]] {
  const [header, ...rows] = table.children.map((row) => spanOf(row).start);
  const first = readLine(source, header ?? 0);
  const next = source.indexOf('\n', first.end) + 1;
  const dashes = next + Math.max(source.slice(next, lineEndAt(source, next)).search(/[|:-]/), 0);
  const quote = source.slice(next).startsWith(first.prefix) ? next + first.prefix.length : dashes;
  return [first, readLine(source, Math.max(quote, dashes)), ...rows.map((start) => readLine(source, start))];
}

function pad(cell: string, width: number, alignment: Alignment): string {
  const space = Math.max(width - 2 - columnWidth(cell), 0);
  const before = alignment === 'left' ? 0 : alignment === 'right' ? space : Math.floor(space / 2);
  return ` ${' '.repeat(before)}${cell}${' '.repeat(space - before)} `;
}

/** What makes a column wider: dashes behind the first one, spaces on the side that the column's alignment leaves free. */
function widen(lines: readonly Line[], column: number, count: number, alignment: Alignment): readonly Splice[] {
  return lines.flatMap(({ offset, row }, index) => {
    const cell = row.cells[column];
    if (cell === undefined) return [];
    if (index === 1) return [insertAt(offset + cell.start + cell.text.indexOf('-'), '-'.repeat(count))];
    const before = alignment === 'left' ? 0 : alignment === 'right' ? count : Math.floor(count / 2);
    return [
      insertAt(offset + cell.start, ' '.repeat(before)),
      insertAt(offset + cell.end, ' '.repeat(count - before)),
    ].filter(({ text }) => text !== '');
  });
}

/** Whether every line has each column as wide as the line of dashes. */
function isDrawn(dashes: Line, others: readonly Line[]): boolean {
  const widthsOf = ({ row }: Line): string => row.cells.map(({ width }) => width).join();
  return dashes.row.hasLastPipe && others.every((line) => widthsOf(line) === widthsOf(dashes));
}

function readRow(row: TableRow, { row: { cells } }: Line): Row {
  return {
    line: spanOf(row).line,
    cells: row.children.map((cell, column) => ({
      source: cells[column]?.text.trim() ?? '',
      text: visibleTextOf(cell),
    })),
  };
}

/** What a reader sees of a cell: in a table a pipe is escaped in code too. */
function readCellText(cell: string): string {
  for (const node of walkMarkdown(parseMarkdown(`| x |\n| - |\n| ${cell} |\n`))) {
    if (node.type === 'table') return node.children[1]?.children.map(visibleTextOf).join(' ').trim() ?? '';
  }
  return cell;
}

function viewPipeTable(source: string, table: Table): EditableTable {
  const lines = readLines(source, table);
  const [header, dashes, ...body] = lines;
  const { hasFirstPipe, hasLastPipe } = dashes.row;
  const keepsWidths = isDrawn(dashes, [header, ...body]);
  const alignments = dashes.row.cells.map((_, column): Alignment => table.align?.[column] ?? 'left');
  const heading = table.children.slice(0, 1).map((row) => readRow(row, header));
  return {
    line: spanOf(table).line,
    headers: heading.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? '')),
    heading,
    rows: table.children.slice(1).flatMap((row, index) => readRow(row, body[index] ?? dashes)),
    spell: (cell) => escapePipes(cell).trim(),
    readText: readCellText,
    insertBefore(index, cells) {
      const widths = dashes.row.cells.map(({ width }, column) =>
        keepsWidths ? Math.max(width, columnWidth(cells[column] ?? '') + 2) : 0,
      );
      const growth = widths.flatMap((width, column) => {
        const count = width - (dashes.row.cells[column]?.width ?? 0);
        return count > 0 ? widen(lines, column, count, alignments[column] ?? 'left') : [];
      });
      const written = widths.map((width, column) => pad(cells[column] ?? '', width, alignments[column] ?? 'left'));
      const row = `${hasFirstPipe ? '|' : ''}${written.join('|')}${hasLastPipe ? '|' : ''}`;
      const above = body[index - 1] ?? (index === 0 ? dashes : (body.at(-1) ?? dashes));
      return [
        ...growth,
        insertLines(source, above.end, `${above.prefix}${hasFirstPipe ? row : row.trim()}`.trimEnd(), 0),
      ];
    },
  };
}

/** The pipe tables of a Markdown document, in their order. */
export function readPipeTables(source: string): readonly EditableTable[] {
  const nodes = [...walkMarkdown(parseMarkdown(source))];
  return nodes.flatMap((node) => (node.type === 'table' ? [viewPipeTable(source, node)] : []));
}
