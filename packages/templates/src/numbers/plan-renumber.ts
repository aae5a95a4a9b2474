import { posix } from 'node:path';
import type { FileChange, Project, Span, TextEdit } from '@signpost/model';
import { padNumber, type Series, type SeriesRecord, titleNumberOf } from '@signpost/model/series';
import { numberTaken } from '../messages/number-taken.ts';
import { findMentions } from './cite.ts';
import { createEdits, type Edits, listChanges } from './edits.ts';
import { rewriteTitle } from './renumber-title.ts';
import { writeLike } from './write-like.ts';

/** Which records get which numbers, by path; all at once, so that two may change places. */
export type Renumbering = ReadonlyMap<string, number>;

/** A mention of a number that several records have, which a person has to look at. */
interface UnsureMention extends Span {
  readonly path: string;
}

/** What a renumbering writes; nothing is written yet. */
export interface RenumberPlan {
  readonly changes: readonly FileChange[];
  readonly moves: ReadonlyMap<string, string>;
  readonly unsure: readonly UnsureMention[];
}

/** Where links to moved files lead then: the edits that keep them. */
export type Retarget = (moves: ReadonlyMap<string, string>) => readonly TextEdit[];

/** The path that a record has with another number. */
function pathWithNumber({ path, name }: SeriesRecord, number: number, width: number): string {
  const digits = padNumber(number, Math.max(width, name.number === undefined ? 0 : name.digits.length));
  const rest = name.stem.slice(name.prefix.length + name.digits.length);
  return posix.join(posix.dirname(path), `${name.prefix}${digits}${rest}${name.suffix}`);
}

interface Change {
  readonly series: Series;
  readonly numberOf: (record: SeriesRecord) => number | undefined;
  readonly edits: Edits;
}

function editTitles({ series, numberOf, edits }: Change): void {
  for (const record of series.records) {
    const number = numberOf(record);
    const title = titleNumberOf(series, record);
    if (number === undefined || title === undefined) continue;
    if (title.label === undefined && title.number !== record.name.number) continue;
    for (const edit of rewriteTitle(record, title, writeLike(title.digits, number, series.width))) edits.add(edit);
  }
}

/** Cells that hold nothing but the number of their row's record. */
function editCells({ series, numberOf, edits }: Change): void {
  const path = series.index?.document.path ?? '';
  for (const { record, cells } of series.index?.rows ?? []) {
    const number = numberOf(record);
    if (number === undefined) continue;
    for (const { text, start, end } of cells) {
      if (text !== record.name.digits) continue;
      edits.add({ path, start, end, text: writeLike(text, number, series.width) });
    }
  }
}

/** Links that show the number of their target and no word before it: `[0007](0007-use-redis.md)`. */
function editLinkTexts({ links }: Project, { series, numberOf, edits }: Change): void {
  const byPath = new Map(series.records.map((record) => [record.path, record]));
  for (const { document, reference, outcome } of links) {
    const record = outcome.kind === 'ok' ? byPath.get(outcome.path) : undefined;
    const number = record === undefined ? undefined : numberOf(record);
    if (record === undefined || number === undefined || reference.text === undefined) continue;
    const { digits } = record.name;
    const { text } = reference;
    if (!text.startsWith(digits) || /^[\p{L}\p{N}_-]/u.test(text.slice(digits.length))) continue;
    const start = document.text.indexOf(text, reference.span.start);
    if (start === -1 || start >= reference.span.end) continue;
    edits.add({
      path: document.path,
      start,
      end: start + digits.length,
      text: writeLike(digits, number, series.width),
    });
  }
}

function editMentions(project: Project, { series, numberOf, edits }: Change): UnsureMention[] {
  const unsure: UnsureMention[] = [];
  const given = new Set(series.records.map(numberOf));
  for (const { document, citation, record, candidates } of findMentions(project, series)) {
    const { path } = document;
    const { digits, digitsSpan } = citation;
    if (edits.hasAt(path, digitsSpan.start)) continue;
    const number = record === undefined ? undefined : numberOf(record);
    if (number !== undefined) edits.add({ path, ...digitsSpan, text: writeLike(digits, number, series.width) });
    const isOfMoved = record === undefined && candidates.some((each) => numberOf(each) !== undefined);
    // A number that nobody had is somebody's now.
    const isTaken = candidates.length === 0 && /^\d/.test(digits) && given.has(Number(digits));
    if (isOfMoved || isTaken) unsure.push({ path, start: citation.start, end: citation.end });
  }
  return unsure;
}

/**
 * Plans new numbers for records: the names of their files, titles, rows in the index, links, entries of tables of contents and
 * mentions in prose.
 * @throws UsageError `number-taken` when another file has a number or a path that is given.
 */
export function planRenumber(project: Project, series: Series, given: Renumbering, retarget: Retarget): RenumberPlan {
  const numberOf = ({ path }: SeriesRecord): number | undefined => given.get(path);
  const moves = new Map<string, string>();
  for (const record of series.records) {
    const number = given.get(record.path);
    if (number === undefined) continue;
    const other = series.records.find(
      (each) => each !== record && (given.get(each.path) ?? each.name.number) === number,
    );
    if (other !== undefined) throw numberTaken(padNumber(number, series.width), other.path);
    const path = pathWithNumber(record, number, series.width);
    if (path !== record.path) moves.set(record.path, path);
  }
  for (const path of moves.values()) {
    if (project.files.hasFile(path) && !moves.has(path)) throw numberTaken(posix.basename(path), path);
  }
  const edits = createEdits();
  const change = { series, numberOf, edits };
  for (const edit of retarget(moves)) edits.add(edit);
  editTitles(change);
  editCells(change);
  editLinkTexts(project, change);
  const unsure = editMentions(project, change);
  return { changes: listChanges(project, edits, moves), moves, unsure };
}
