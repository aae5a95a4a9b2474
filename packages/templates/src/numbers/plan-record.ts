import { posix } from 'node:path';
import { type FileChange, lineEndOf, lineStartOf, nextLineOf, type Project, type TextEdit } from '@signpost/model';
import {
  likeCase,
  padNumber,
  readStatusWord,
  type Series,
  type SeriesIndex,
  titleNumberOf,
} from '@signpost/model/series';
import { alreadyThere } from '../messages/already-there.ts';
import { escapeMarkdown } from '../template/escape-markdown.ts';
import { escapeRst } from '../template/escape-rst.ts';
import { splitWords } from '../template/split-words.ts';
import { createEdits, listChanges } from './edits.ts';
import { fillTemplate } from './fill-template.ts';
import { findSection, listStatusSections, sectionOf } from './index-sections.ts';
import { placeRow, readBlock } from './place-row.ts';
import { findTemplate, renderPlainRecord } from './record-template.ts';
import { type RowWords, writeRow } from './write-row.ts';

/** A record that is to be written. */
export interface NewRecord {
  readonly title: string;
  /** Nothing for a draft. */
  readonly number: number | undefined;
  /** Default: proposed, with a capital where the others have one. */
  readonly status?: string | undefined;
  /** `2026-11-25`. */
  readonly date: string;
}

/** What a new record writes; nothing is written yet. */
export interface RecordPlan {
  readonly path: string;
  readonly changes: readonly FileChange[];
  /** Whether an index is there in which the record has to be listed by hand. */
  readonly isUnlisted: boolean;
}

const longestSlug = 80;

function nameFile({ settings, records }: Series, digits: string, slug: string, suffix: string): string {
  const model = records.at(-1)?.name;
  const usual = `${model?.prefix ?? ''}{number}-{slug}${model?.suffix ?? suffix}`;
  return (settings?.file ?? usual).replace('{number}', () => digits).replace('{slug}', () => slug);
}

/** A title without a number that somebody wrote before it: the record gets its own. */
function dropNumber({ label }: Series, title: string): string {
  const lead = new RegExp(`^${label}[-\\s#]?(?:\\d{1,5}|X{3,5})(?:\\s*[.:)–—-]\\s*|\\s+)`, 'u').exec(title)?.[0] ?? '';
  return title.slice(lead.length) === '' ? title : title.slice(lead.length);
}

/** The title as the last record has it; the only words that are not the project's own come from a person. */
function nameTitle(series: Series, number: number | undefined, title: string): string {
  const { settings, records, width, label } = series;
  const digits = number === undefined ? 'X'.repeat(width) : padNumber(number, width);
  if (settings?.title !== undefined)
    return settings.title.replace('{number}', () => digits).replace('{title}', () => title);
  const numbered = records
    .map((record) => titleNumberOf(series, record))
    .findLast((each) => each?.number !== undefined);
  if (numbered === undefined) return records.length > 1 ? title : `${label}-${digits}: ${title}`;
  const isShort = number !== undefined && numbered.digits.length < width && !numbered.digits.startsWith('0');
  return numbered.lead.replace(numbered.digits, isShort ? String(number) : digits) + title;
}

function listRecord(series: Series, index: SeriesIndex, words: RowWords, isRst: boolean): readonly TextEdit[] {
  const { document, rows } = index;
  const listed = rows.filter(({ kind }) => kind !== 'text');
  const sections = listStatusSections(series);
  const status = readStatusWord(words.status, series.statuses) ?? '';
  const section = findSection(sections, status);
  const rowsOf = (wanted: typeof section): typeof rows => listed.filter((row) => sectionOf(sections, row) === wanted);
  const model = (section === undefined ? undefined : rowsOf(section).at(-1)) ?? listed.at(-1);
  if (model === undefined) return [];
  const escape = isRst ? escapeRst : escapeMarkdown;
  const row = writeRow(document, model, series, {
    ...words,
    title: escape(words.title).replaceAll('|', isRst ? '|' : '\\|'),
  });
  const block = readBlock(document, model, rowsOf(sectionOf(sections, model)));
  return placeRow(document, row, block, section === undefined ? undefined : { section, rows: rowsOf(section) });
}

/** An entry after those of the other records; where there is none yet, after the options of the only table of contents. */
function enterRecord({ document }: SeriesIndex, { folder, records }: Series, path: string): readonly TextEdit[] {
  const { text, toctrees } = document;
  const stems = new Set(records.map(({ name }) => name.stem));
  const stem = posix.parse(path).name;
  const isOurs = (target: string): boolean => stems.has(posix.basename(target));
  const toctree = toctrees.find(({ entries }) => entries.some(({ target }) => isOurs(target))) ?? toctrees[0];
  if (toctree === undefined || 'glob' in toctree.options || posix.dirname(document.path) !== folder) return [];
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

/**
 * Plans a new record from the project's template, its row in the index and its entry in the table of contents.
 * @throws UsageError `already-there` when the file exists.
 */
export function planRecord(project: Project, series: Series, record: NewRecord): RecordPlan {
  const { number, date } = record;
  const title = dropNumber(series, record.title);
  const status = record.status ?? likeCase('proposed', series.records.at(-1)?.status?.value ?? 'P');
  const template = findTemplate(project, series);
  const digits = number === undefined ? 'X'.repeat(series.width) : padNumber(number, series.width);
  const slug = splitWords(title).join('-').slice(0, longestSlug).replace(/-+$/, '');
  const usualSuffix = series.index?.document.format === 'rst' ? '.rst' : '.md';
  const suffix = template === undefined ? usualSuffix : posix.extname(template.path);
  const path = posix.join(series.folder, nameFile(series, digits, slug === '' ? 'untitled' : slug, suffix));
  if (project.files.hasFile(path)) throw alreadyThere(path);
  const isRst = path.endsWith('.rst');
  const escape = isRst ? escapeRst : escapeMarkdown;
  const words = { title: nameTitle(series, number, escape(title)), status, date };
  const isFitting = template !== undefined && posix.extname(template.path) === posix.extname(path);
  const content = isFitting ? fillTemplate(template, words) : renderPlainRecord(words, path);
  const { index } = series;
  const edits = createEdits();
  const rowEdits =
    index === undefined
      ? []
      : listRecord(series, index, { path, digits, title, status, date }, index.document.format === 'rst');
  for (const edit of rowEdits) edits.add(edit);
  for (const edit of index === undefined ? [] : enterRecord(index, series, path)) edits.add(edit);
  const created: FileChange = { kind: 'create', path, content };
  return {
    path,
    changes: [created, ...listChanges(project, edits)],
    isUnlisted: index !== undefined && rowEdits.length === 0,
  };
}
