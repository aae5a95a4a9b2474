import type { Document, Table } from '../document.ts';
import type { Link } from '../project.ts';
import type { IndexCell, IndexRow, SeriesRecord } from './series.ts';
import { lineStartOf, nextLineOf } from '../text-lines.ts';

type RowShape = Pick<IndexRow, 'span' | 'kind' | 'cells'>;

function createCell(text: string, start: number, end: number): IndexCell {
  const inside = text.slice(start, end);
  const lead = inside.length - inside.trimStart().length;
  const trimmed = inside.trim();
  return { text: trimmed, start: start + lead, end: start + lead + trimmed.length };
}

/** The cells of a Markdown table's row, which starts at an offset. */
function readPipeCells(text: string, start: number, end: number): readonly IndexCell[] {
  const bars: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') bars.push(at);
  }
  const borders = text.slice(start, end).trimStart().startsWith('|') ? bars : [start - 1, ...bars];
  const closed = text.slice(start, end).trimEnd().endsWith('|') ? borders : [...borders, end];
  return closed.slice(1).map((bar, at) => createCell(text, (closed[at] ?? 0) + 1, bar));
}

const rowStart = /^([ \t]*)[*+-][ \t]+(?=[*+-](?:[ \t]|\r?$))/;

/** The row of a list-table whose cells hold an offset; the table is told by the nesting of its bullets. */
function readListRow(text: string, offset: number): RowShape | undefined {
  let start = lineStartOf(text, offset);
  let first = rowStart.exec(lineAt(text, start));
  while (first === null && start > 0 && /^(?:[ \t]|\r?$)/.test(lineAt(text, start))) {
    start = lineStartOf(text, start - 1);
    first = rowStart.exec(lineAt(text, start));
  }
  if (first === null) return undefined;
  const indent = first[1]?.length ?? 0;
  const inner = first[0].length;
  const cells: number[] = [start + inner + 1];
  let end = nextLineOf(text, start);
  let last = end;
  for (; end < text.length; end = nextLineOf(text, end)) {
    const line = lineAt(text, end);
    if (line.trim() === '') continue;
    const depth = line.length - line.trimStart().length;
    if (depth <= indent) break;
    if (depth === inner && /[*+-](?:[ \t]|\r?$)/.test(line.slice(depth, depth + 2))) cells.push(end + inner + 1);
    last = nextLineOf(text, end);
  }
  const stops = cells.map((_, at) => (at + 1 < cells.length ? lineStartOf(text, cells[at + 1] ?? last) : last));
  return {
    span: { start, end: last },
    kind: 'list-table',
    cells: cells.map((from, at) => createCell(text, from, stops[at] ?? last)),
  };
}

function lineAt(text: string, start: number): string {
  return text.slice(start, nextLineOf(text, start)).replace(/\n$/, '');
}

/** Reads the rows of a document; a row is looked through once, however many links it holds. */
function createRowReader({ text, format, tables }: Document): (offset: number) => RowShape {
  const others = new Set<Table>();
  let known: RowShape | undefined;
  return (offset) => {
    if (known !== undefined && known.span.start <= offset && offset < known.span.end) return known;
    const start = lineStartOf(text, offset);
    const end = nextLineOf(text, offset);
    const line = lineAt(text, start);
    const table = tables.find(({ span }) => span.start <= offset && offset < span.end);
    if (format === 'markdown' && table !== undefined) {
      return (known = { span: { start, end }, kind: 'pipe', cells: readPipeCells(text, start, start + line.length) });
    }
    const row = table === undefined || others.has(table) || format !== 'rst' ? undefined : readListRow(text, offset);
    if (row !== undefined) return (known = row);
    if (table !== undefined) others.add(table);
    const isItem = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(line);
    return (known = { span: { start, end }, kind: isItem ? 'item' : 'text', cells: [] });
  };
}

/**
 * What a document says of the records that its links lead to; of each the first link in a table or list, else the
 * first. A row of a table or list is that of the first record, or of what is missing, that it links: what it links
 * after it (`superseded by …`) is a mention.
 */
export function readRows(
  document: Document,
  links: readonly Link[],
  records: ReadonlyMap<string, SeriesRecord>,
): readonly IndexRow[] {
  const rows = new Map<string, IndexRow>();
  const readRow = createRowReader(document);
  let taken = -1;
  for (const { reference, outcome } of links) {
    if (reference.kind === 'toctree' || reference.kind === 'definition') continue;
    const record = outcome.kind === 'ok' ? records.get(outcome.path) : undefined;
    if (record === undefined && !outcome.kind.startsWith('missing-')) continue;
    const known = record === undefined ? undefined : rows.get(record.path);
    if (known !== undefined && known.kind !== 'text') continue;
    const shape = readRow(reference.span.start);
    const isMention = shape.span.start === taken;
    taken = shape.span.start;
    if (record === undefined) continue;
    const row: IndexRow = { record, link: reference, ...shape, ...(isMention ? { kind: 'text', cells: [] } : {}) };
    if (known === undefined || row.kind !== 'text') rows.set(record.path, row);
  }
  return [...rows.values()].toSorted((a, b) => a.span.start - b.span.start);
}
