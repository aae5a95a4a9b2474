import { posix } from 'node:path';
import { applySplices, type Document, type Span, type Splice } from '@signpost/model';
import { foldStatus, type IndexRow, likeCase, type Series } from '@signpost/model/series';
import type { EditableTable } from '../edit/tables/table.ts';
import { writeFill } from '../template/fill.ts';

/** What a row of an index says of a new record. */
export interface RowWords {
  readonly path: string;
  readonly digits: string;
  /** Without number. */
  readonly title: string;
  readonly status: string;
  readonly date: string;
  /** What is known beside these, by the header of its column: a summary that somebody gave. */
  readonly cellOf?: (header: string) => string | undefined;
}

const wanted = 'a few words';

/** What a cell of another record says of the new one; a cell that can only be written by a person waits for it. */
function fillCell(
  text: string,
  row: IndexRow,
  series: Series,
  words: RowWords,
  unknown: () => string,
): string | undefined {
  const { name, title } = row.record;
  if (text === name.digits) return words.digits;
  if (series.statuses.has(foldStatus(text))) return likeCase(words.status.toLowerCase(), text);
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text)) return words.date.slice(0, text.length);
  if (title !== undefined && foldStatus(text) === foldStatus(title.words)) return words.title;
  if (text.includes(name.stem)) return undefined;
  return text === '' ? undefined : unknown();
}

/** What only a person can say, or has said. */
function writeUnknown(column: number, index: string, { cellOf }: RowWords, table: EditableTable | undefined): string {
  const header = table?.headers[column];
  const told = header === undefined ? undefined : cellOf?.(header);
  return told === undefined || told === '' ? writeFill(wanted, index) : (table?.spell(told, column) ?? told);
}

/** Where the words of a link stand in its source, escapes included: `[words](file.md)`, `` :doc:`words <file>` ``. */
function findWords(source: string, text: string): Span | undefined {
  const start = source.startsWith('[') ? 1 : source.indexOf('`') + 1;
  const stop = source.startsWith('[')
    ? Math.max(source.lastIndexOf(']('), source.lastIndexOf(']['))
    : source.lastIndexOf('<');
  if (start > 0 && stop > start) return { start, end: start + source.slice(start, stop).trimEnd().length };
  const at = text === '' ? -1 : source.indexOf(text);
  return at === -1 ? undefined : { start: at, end: at + text.length };
}

/** What a link to another record says, as it says it of the new one. */
function fillLink(source: string, { record, link }: IndexRow, words: RowWords): string {
  const { stem, digits, number } = record.name;
  const text = link.text ?? '';
  const span = text === stem ? undefined : findWords(source, text);
  if (span === undefined) return source.replaceAll(stem, posix.parse(words.path).name);
  const said = source.slice(span.start, span.end);
  const [start = '', written] = /^(?:\W*[A-Z]{2,6}[-\s#]?)?(\d+)(?:\\?[.:]|\s[-–—])?\s*/.exec(said) ?? [];
  // Words of a title may begin with a number, too: `12 reasons`.
  const lead = Number(written) === number ? start : '';
  const shown = `${lead.replace(digits, words.digits)}${said === lead ? '' : words.title}`;
  const [before, after] = [source.slice(0, span.start), source.slice(span.end)];
  return `${before}${shown}${after.replaceAll(stem, posix.parse(words.path).name)}`;
}

/** What a list says after its link: the title, or words that only a person can write. */
function fillTail(source: string, { record: { title } }: IndexRow, words: RowWords, index: string): string {
  const [lead = ''] = /^[^\p{L}\p{N}]*/u.exec(source) ?? [];
  const rest = source.slice(lead.length).trimEnd();
  const end = source.slice(lead.length + rest.length);
  if (rest === '') return source;
  // Inside of a paragraph reStructuredText has no comments.
  const open = index.endsWith('.rst') ? `FILL: ${wanted}` : writeFill(wanted, index);
  return `${lead}${foldStatus(rest) === foldStatus(title?.words ?? '') ? words.title : open}${end}`;
}

/** Writes a row for a new record in the manner of that of another one, which stands in `table` unless it is an item of a list. */
export function writeRow(
  { path, text }: Document,
  row: IndexRow,
  series: Series,
  words: RowWords,
  table: EditableTable | undefined,
): string {
  const { span, link, cells } = row;
  const splices: Splice[] = [{ ...link.span, text: fillLink(text.slice(link.span.start, link.span.end), row, words) }];
  if (row.kind === 'item') {
    const { end } = link.span;
    splices.push({ start: end, end: span.end, text: fillTail(text.slice(end, span.end), row, words, path) });
  }
  for (const [column, cell] of cells.entries()) {
    if (cell.start <= link.span.start && link.span.end <= cell.end) continue;
    const filled = fillCell(cell.text, row, series, words, () => writeUnknown(column, path, words, table));
    if (filled !== undefined) splices.push({ start: cell.start, end: cell.end, text: filled });
  }
  const shift = ({ start, end, text: part }: Splice): Splice => ({
    start: start - span.start,
    end: end - span.start,
    text: part,
  });
  return applySplices(text.slice(span.start, span.end), splices.map(shift));
}
