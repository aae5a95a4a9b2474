import {
  type Document,
  lineEndOf,
  lineStartOf,
  nextLineOf,
  readLines,
  type Span,
  type TextEdit,
} from '@signpost/model';
import { type IndexRow } from '@signpost/model/series';
import type { StatusSection } from './index-sections.ts';

/** A table or list of records, with the lines before its first row: directive, options, header. */
export interface RowBlock {
  readonly rows: readonly IndexRow[];
  readonly head: string;
  readonly span: Span;
}

/** A row of headers is none of a record: the first row of the table that a row stands in starts above it. */
function findHeadStart({ text }: Document, first: IndexRow): number {
  if (first.kind === 'pipe') return lineStartOf(text, Math.max(lineStartOf(text, first.span.start - 1) - 1, 0));
  let at = first.span.start;
  while (at > 0 && !/^[ \t]*\.\. /.test(text.slice(at, nextLineOf(text, at)))) at = lineStartOf(text, at - 1);
  return at;
}

/** The block that a row belongs to, given the rows beside it in the same section. */
export function readBlock(document: Document, row: IndexRow, neighbours: readonly IndexRow[]): RowBlock {
  const table = document.tables.find(({ span }) => span.start <= row.link.span.start && row.link.span.start < span.end);
  const inside = (other: IndexRow): boolean =>
    other.kind === row.kind &&
    (table === undefined || (table.span.start <= other.link.span.start && other.link.span.start < table.span.end));
  const rows = neighbours.filter(inside);
  const first = rows[0] ?? row;
  const start = row.kind === 'item' ? first.span.start : findHeadStart(document, first);
  const end = (rows.at(-1) ?? row).span.end;
  return { rows, head: document.text.slice(start, first.span.start), span: { start, end } };
}

const nothing = /^(?:none|nothing|no [\w -]{1,40})(?: yet| currently| at this time)?[.!]?$/i;

/** A line that only says that a section has no records. */
function findNothing({ text }: Document, from: number, end: number): Span | undefined {
  for (const line of readLines(text, from, end)) {
    if (nothing.test(line.text.trim())) return { start: line.start, end: line.end };
  }
  return undefined;
}

/** Rows end their lines, the last line of a file perhaps not. */
function withEnd(rows: string, end: string): string {
  return rows.endsWith('\n') ? rows : rows + end;
}

/** Puts a row after those of a section, or where the section says that it has none; `block` is the one that it is like. */
export function placeRow(
  document: Document,
  source: string,
  block: RowBlock,
  target: { readonly section: StatusSection; readonly rows: readonly IndexRow[] } | undefined,
): readonly TextEdit[] {
  const { path, text } = document;
  const end = lineEndOf(text);
  const last = (target === undefined ? block.rows : target.rows).at(-1);
  if (last !== undefined) {
    const at = last.span.end;
    const isCut = !text.slice(last.span.start, at).endsWith('\n');
    return [{ path, start: at, end: at, text: isCut ? end + source.trimEnd() : withEnd(source, end) }];
  }
  const section = target?.section;
  if (section === undefined) return [];
  const table = withEnd(block.head + source, end).trimEnd();
  const underline = nextLineOf(text, section.heading.span.end);
  const start = document.format === 'rst' ? nextLineOf(text, underline) : underline;
  const gap = findNothing(document, start, section.end);
  if (gap !== undefined) return [{ path, ...gap, text: table }];
  return [{ path, start, end: start, text: `${end}${table}${end}` }];
}

/** Takes a row away; a table that is left without rows makes room for a line that says so. */
export function removeRow(document: Document, row: IndexRow, block: RowBlock): readonly TextEdit[] {
  const { path, text } = document;
  if (block.rows.length > 1 || row.kind === 'item') {
    // The blank line that parts two rows of a list-table goes with the first of them.
    return [{ path, start: row.span.start, end: row.span.end, text: '' }];
  }
  return [{ path, start: block.span.start, end: block.span.end, text: `None.${lineEndOf(text)}` }];
}
