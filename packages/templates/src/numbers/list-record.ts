import { posix } from 'node:path';
import { type Document, lineEndOf, lineStartOf, nextLineOf, type TextEdit } from '@signpost/model';
import { type IndexRow, readRecordName, readStatusWord, type Series, type SeriesIndex } from '@signpost/model/series';
import { findDocumentFormat } from '../edit/document-format.ts';
import type { EditableTable } from '../edit/tables/table.ts';
import { escapeMarkdown } from '../template/escape-markdown.ts';
import { escapeRst } from '../template/escape-rst.ts';
import { findSection, listStatusSections, sectionOf } from './index-sections.ts';
import { placeRow, readBlock, type RowBlock } from './place-row.ts';
import { type RowWords, writeRow } from './write-row.ts';

/** The table that a row stands in, as an editor sees it, with the position of the row in it. */
interface RowPlace {
  readonly table: EditableTable;
  readonly at: number;
}

function findTable({ path, text }: Document, { span }: IndexRow): RowPlace | undefined {
  const line = text.slice(0, span.start).split('\n').length;
  for (const table of findDocumentFormat(path)?.readTables(text) ?? []) {
    const at = table.rows.findIndex((row) => row.line === line);
    if (at !== -1) return { table, at };
  }
  return undefined;
}

/** A row of a Markdown table goes in as an editor would put it there: columns that are drawn stay so. */
function insertDrawn(
  document: Document,
  source: string,
  { head }: RowBlock,
  last: IndexRow,
): readonly TextEdit[] | undefined {
  const place = last.kind === 'pipe' ? findTable(document, last) : undefined;
  const [table] = findDocumentFormat(document.path)?.readTables(`${head}${source}`) ?? [];
  const cells = table?.rows.at(-1)?.cells.map((cell) => cell?.source ?? '');
  if (place === undefined || cells?.length !== place.table.headers.length) return undefined;
  const splices = place.table.insertBefore(place.at + 1, cells);
  return splices.map(({ start, end, text }) => ({ path: document.path, start, end, text }));
}

/** The row of a new record, like that of the record before it; nothing where there is no row to copy. */
export function listRecord(series: Series, { document, rows }: SeriesIndex, words: RowWords): readonly TextEdit[] {
  const isRst = document.format === 'rst';
  const listed = rows.filter(({ kind }) => kind !== 'text');
  const sections = listStatusSections(series);
  const status = readStatusWord(words.status, series.statuses) ?? '';
  const section = findSection(sections, status);
  const rowsOf = (wanted: typeof section): typeof rows => listed.filter((row) => sectionOf(sections, row) === wanted);
  const model = (section === undefined ? undefined : rowsOf(section).at(-1)) ?? listed.at(-1);
  if (model === undefined) return [];
  const escape = isRst ? escapeRst : escapeMarkdown;
  const title = escape(words.title).replaceAll('|', isRst ? '|' : '\\|');
  const table = findTable(document, model)?.table;
  const row = writeRow(document, model, series, { ...words, title }, table);
  const block = readBlock(document, model, rowsOf(sectionOf(sections, model)));
  const target = section === undefined ? undefined : { section, rows: rowsOf(section) };
  const last = (target?.rows ?? block.rows).at(-1);
  const drawn = last === undefined ? undefined : insertDrawn(document, row, block, last);
  return drawn ?? placeRow(document, row, block, target);
}

/** An entry after those of the other records; where there is none yet, after the options of the only table of contents. */
export function enterRecord(
  { document }: SeriesIndex,
  { folder, records, settings }: Series,
  path: string,
): readonly TextEdit[] {
  const { text, toctrees } = document;
  const stems = new Set(records.map(({ name }) => name.stem));
  const { name: stem, ext } = posix.parse(path);
  // An entry that leads nowhere may be that of a record which got another number.
  const isOurs = (target: string): boolean => {
    const name = posix.basename(target);
    return stems.has(name) || readRecordName(`${name}${ext}`, settings?.file) !== undefined;
  };
  const toctree = toctrees.find(({ entries }) => entries.some(({ target }) => isOurs(target))) ?? toctrees[0];
  if (toctree === undefined || 'glob' in toctree.options || posix.dirname(document.path) !== folder) return [];
  if (toctree.entries.some(({ target }) => target === stem)) return [];
  const last = toctree.entries.findLast(({ target }) => isOurs(target)) ?? toctree.entries.at(-1);
  const end = lineEndOf(text);
  if (last !== undefined) {
    const line = lineStartOf(text, last.span.start);
    const indent = /^[ \t]*/.exec(text.slice(line, last.span.start))?.[0] ?? '';
    const at = nextLineOf(text, last.span.start);
    const isCut = text[at - 1] !== '\n';
    return [
      { path: document.path, start: at, end: at, text: isCut ? `${end}${indent}${stem}` : `${indent}${stem}${end}` },
    ];
  }
  if (document.format !== 'rst') return [];
  const whole = text.slice(toctree.span.start, toctree.span.end).trimEnd();
  const at = toctree.span.start + whole.length;
  const line = lineStartOf(text, toctree.span.start);
  return [
    { path: document.path, start: at, end: at, text: `${end}${end}${' '.repeat(toctree.span.start - line)}   ${stem}` },
  ];
}
