import { posix } from 'node:path';
import type { TemplateFormat, WriteStep } from '@signpost/model';
import type { Series } from '@signpost/model/series';
import { nameRecord, nameTitle, writeTitle } from '../numbers/name-record.ts';
import { draftNumber, nextInSeries, nextNumber } from '../numbers/next-number.ts';

/** What a new document is called. */
export interface DocumentName {
  readonly path: string;
  /** Empty for a kind that is not counted. */
  readonly number: string;
  /** Where it becomes a record of a series. */
  readonly record?: NamedRecord;
}

/** The title of a new record. */
export interface NamedRecord {
  readonly series: Series;
  /** Without number. */
  readonly words: string;
  /** With it, as the other records have it. */
  readonly heading: string;
  /** The same for a file, given what escapes its format. */
  readonly write: (escape: (text: string) => string) => string;
}

/**
 * Names a document of a kind that is counted in a folder that is no series yet. One that was written before keeps its number:
 * writing it again finds it there.
 */
export function nameFirst(
  { number }: WriteStep,
  folder: string,
  nameWith: (number: string) => string,
  paths: readonly string[],
): string {
  if (number === 'draft') return draftNumber;
  const written = paths.flatMap((path) => {
    const { dir, name } = posix.parse(path);
    const [, digits] = dir === folder ? (/^(\d+)-/.exec(name) ?? []) : [];
    return digits !== undefined && nameWith(digits) === name ? [digits] : [];
  });
  return written[0] ?? nextNumber(paths, folder);
}

/** Names a record as its series does, whichever door it comes through. One that was written before keeps its number. */
export function nameInSeries(
  { number }: WriteStep,
  series: Series,
  title: string,
  taken: readonly string[],
  format: TemplateFormat,
): DocumentName {
  const nameWith = (value: number | undefined): ReturnType<typeof nameRecord> =>
    nameRecord(series, title, value, `.${format}`);
  const isDraft = number === 'draft' || series.isDrafted;
  const written = series.records.find(({ path, name }) => nameWith(name.number).path === path);
  const next = isDraft ? undefined : (written?.name.number ?? nextInSeries(series, taken).number);
  const { path, digits, words } = nameWith(next);
  const write = (escape: (text: string) => string): string => writeTitle(series, next, words, escape);
  return { path, number: digits, record: { series, words, heading: nameTitle(series, next, words), write } };
}
