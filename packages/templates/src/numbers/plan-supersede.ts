import { type FileChange, lineEndOf, nextLineOf, type Project, type TextEdit } from '@signpost/model';
import {
  callRecord,
  foldStatus,
  type HeaderField,
  likeCase,
  mayFollow,
  readStatusWord,
  type Series,
  type SeriesRecord,
  stageOf,
} from '@signpost/model/series';
import { illegalSuccession } from '../messages/illegal-succession.ts';
import { missingStatus } from '../messages/missing-status.ts';
import { createEdits, listChanges } from './edits.ts';
import { findSection, listStatusSections, sectionOf } from './index-sections.ts';
import { linkTo } from './link-to.ts';
import { placeRow, readBlock, removeRow } from './place-row.ts';

/** One record that another one replaces. */
export interface Succession {
  readonly series: Series;
  readonly old: SeriesRecord;
  readonly now: SeriesRecord;
}

/** A link where the place shows one; the front matter of Markdown is data, which names the record. */
function nameIn(
  project: Project,
  from: SeriesRecord,
  { style }: HeaderField,
  series: Series,
  to: SeriesRecord,
): string {
  return style === 'front-matter' ? callRecord(series, to) : linkTo(project, from.document, series, to);
}

function endStatus(project: Project, { series, old, now }: Succession, status: HeaderField): TextEdit {
  const word = likeCase('superseded', status.value);
  const { start, end } = status.span;
  return { path: old.path, start, end, text: `${word} by ${nameIn(project, old, status, series, now)}` };
}

/** The line that says what a record supersedes, in the manner of the line that says its status. */
function writeSupersedes(text: string, status: HeaderField, name: string): string {
  const { line, span, style } = status;
  const end = lineEndOf(text);
  const lead = text.slice(line.start, span.start).replace(/status/i, (word) => likeCase('supersedes', word));
  const tail = text.slice(span.end, line.end);
  if (style === 'section') return `${end}${text.slice(line.start, span.start)}Supersedes ${name}${end}`;
  return `${lead}${name}${tail}${end}`;
}

function mentions(
  { document: { text }, path }: SeriesRecord,
  field: HeaderField,
  other: SeriesRecord,
  { series, project }: { series: Series; project: Project },
): boolean {
  const part = text.slice(field.line.start, field.line.end);
  const isLinked = project.links.some(
    ({ document, reference, outcome }) =>
      document.path === path &&
      outcome.kind === 'ok' &&
      outcome.path === other.path &&
      reference.span.start >= field.line.start &&
      reference.span.start < field.line.end,
  );
  return isLinked || part.includes(callRecord(series, other));
}

function startSupersedes(project: Project, { series, old, now }: Succession, status: HeaderField): readonly TextEdit[] {
  const { text } = now.document;
  const fields = now.header.filter(({ name }) => name === 'supersedes');
  if (fields.some((field) => mentions(now, field, old, { series, project }))) return [];
  const name = nameIn(project, now, status, series, old);
  const [field] = fields;
  if (field !== undefined && field.style !== 'section') {
    return [
      { path: now.path, start: field.span.end, end: field.span.end, text: `${field.value === '' ? '' : ', '}${name}` },
    ];
  }
  const below = `Supersedes ${name}`;
  if (
    status.style === 'section' &&
    text
      .slice(status.line.end)
      .split(/^#|^[=~-]{3}/m, 1)[0]
      ?.includes(below) === true
  )
    return [];
  const at = nextLineOf(text, status.line.end);
  const isCut = at === text.length && !text.endsWith('\n');
  const written = writeSupersedes(text, status, name);
  return [{ path: now.path, start: at, end: at, text: isCut ? lineEndOf(text) + written.trimEnd() : written }];
}

/** The row of the old record says so, in the section of what is superseded where the index has one. */
function moveRow({ series, old }: Succession): readonly TextEdit[] {
  const { index, statuses } = series;
  const row = index?.rows.find(({ record }) => record.path === old.path);
  if (index === undefined || row === undefined || row.kind === 'text') return [];
  const { document } = index;
  const cell = row.cells.find(({ text }) => statuses.has(foldStatus(text)));
  const word = likeCase('superseded', cell?.text ?? '');
  const sections = listStatusSections(series);
  const from = sectionOf(sections, row);
  const to = findSection(sections, 'superseded');
  if (to === undefined || from === undefined || from === to) {
    if (cell === undefined || foldStatus(cell.text) === 'superseded') return [];
    return [{ path: document.path, start: cell.start, end: cell.end, text: word }];
  }
  const rowsOf = (section: typeof to): typeof index.rows =>
    index.rows.filter((each) => sectionOf(sections, each) === section);
  const block = readBlock(document, row, rowsOf(from));
  const source = document.text.slice(row.span.start, row.span.end);
  const moved =
    cell === undefined
      ? source
      : source.slice(0, cell.start - row.span.start) + word + source.slice(cell.end - row.span.start);
  return [...placeRow(document, moved, block, { section: to, rows: rowsOf(to) }), ...removeRow(document, row, block)];
}

/** A step that the statuses allow; one that was taken already is none. */
function checkStep({ series, old, now }: Succession): void {
  const { statuses } = series;
  const [from, to] = [old, now].map(({ status }) =>
    status === undefined ? undefined : readStatusWord(status.value, statuses),
  );
  if (from !== undefined && !mayFollow(statuses, from, 'superseded'))
    throw illegalSuccession(old.path, `is ${from}, which may not become superseded`);
  const stage = to === undefined ? undefined : stageOf(to);
  if (stage === 'refused' || stage === 'gone') throw illegalSuccession(now.path, `is ${to}, so it replaces nothing`);
}

/**
 * Plans what both records say when one replaces the other, and the row of the old one in the index. What is said already
 * is not said again.
 * @throws UsageError `missing-status`, or `illegal-succession` when the statuses do not allow it.
 */
export function planSupersede(project: Project, succession: Succession): readonly FileChange[] {
  const { old, now, series } = succession;
  if (old.path === now.path) throw illegalSuccession(old.path, 'cannot supersede itself');
  for (const record of [old, now]) if (record.status === undefined) throw missingStatus(record.path);
  checkStep(succession);
  const edits = createEdits();
  if (old.status !== undefined && !mentions(old, old.status, now, { series, project })) {
    edits.add(endStatus(project, succession, old.status));
  }
  if (now.status !== undefined) for (const edit of startSupersedes(project, succession, now.status)) edits.add(edit);
  for (const edit of moveRow(succession)) edits.add(edit);
  return listChanges(project, edits);
}
