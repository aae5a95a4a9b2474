import { posix } from 'node:path';
import { applySplices, type Document, type Splice } from '@signpost/model';
import { foldStatus, type IndexRow, likeCase, type Series } from '@signpost/model/series';
import { writeFill } from '../template/fill.ts';

/** What a row of an index says of a new record. */
export interface RowWords {
  readonly path: string;
  readonly digits: string;
  /** Without number. */
  readonly title: string;
  readonly status: string;
  readonly date: string;
}

const wanted = 'a few words';

/** What a cell of another record says of the new one; a cell that can only be written by a person waits for it. */
function fillCell(text: string, row: IndexRow, series: Series, words: RowWords, index: string): string | undefined {
  const { name, title } = row.record;
  if (text === name.digits) return words.digits;
  if (series.statuses.has(foldStatus(text))) return likeCase(words.status.toLowerCase(), text);
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text)) return words.date.slice(0, text.length);
  if (title !== undefined && foldStatus(text) === foldStatus(title.words)) return words.title;
  if (text.includes(name.stem)) return undefined;
  return text === '' ? undefined : writeFill(wanted, index);
}

/** What a link to another record says, as it says it of the new one. */
function fillLink(source: string, { record, link }: IndexRow, words: RowWords): string {
  const { stem, digits } = record.name;
  const text = link.text ?? '';
  const lead = /^(?:\W*[A-Z]{2,6}[-\s#]?)?\d+(?:[.:]|\s[-–—])?\s*/.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  const shown = `${lead.replace(digits, words.digits)}${rest === '' ? '' : words.title}`;
  const at = text === '' ? -1 : source.indexOf(text);
  const titled = at === -1 || text === stem ? source : source.slice(0, at) + shown + source.slice(at + text.length);
  return titled.replaceAll(stem, posix.parse(words.path).name);
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

/** Writes a row for a new record in the manner of that of another one. */
export function writeRow({ path, text }: Document, row: IndexRow, series: Series, words: RowWords): string {
  const { span, link, cells } = row;
  const splices: Splice[] = [{ ...link.span, text: fillLink(text.slice(link.span.start, link.span.end), row, words) }];
  if (row.kind === 'item') {
    const { end } = link.span;
    splices.push({ start: end, end: span.end, text: fillTail(text.slice(end, span.end), row, words, path) });
  }
  for (const cell of cells) {
    if (cell.start <= link.span.start && link.span.end <= cell.end) continue;
    const filled = fillCell(cell.text, row, series, words, path);
    if (filled !== undefined) splices.push({ start: cell.start, end: cell.end, text: filled });
  }
  const shift = ({ start, end, text: part }: Splice): Splice => ({
    start: start - span.start,
    end: end - span.start,
    text: part,
  });
  return applySplices(text.slice(span.start, span.end), splices.map(shift));
}
