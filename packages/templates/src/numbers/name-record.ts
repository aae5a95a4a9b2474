import { posix } from 'node:path';
import { padNumber, type Series, titleNumberOf } from '@signpost/model/series';
import { splitWords } from '../template/split-words.ts';

/** How a new record of a series is called. */
export interface RecordNames {
  readonly path: string;
  /** As the name of the file has it, letters for a draft. */
  readonly digits: string;
  /** The title without a number that somebody wrote before it. */
  readonly words: string;
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

function writeDigits({ width }: Series, number: number | undefined): string {
  return number === undefined ? 'X'.repeat(width) : padNumber(number, width);
}

/** Names a record as the others of its series are named; `suffix` is that of the first one. Without a number it is a draft. */
export function nameRecord(series: Series, title: string, number: number | undefined, suffix: string): RecordNames {
  const words = dropNumber(series, title);
  const digits = writeDigits(series, number);
  const slug = splitWords(words).join('-').slice(0, longestSlug).replace(/-+$/, '');
  const path = posix.join(series.folder, nameFile(series, digits, slug === '' ? 'untitled' : slug, suffix));
  return { path, digits, words };
}

/** The whole title, in the form that the last record has; the only words that are not the project's own come from a person. */
export function nameTitle(series: Series, number: number | undefined, words: string): string {
  const { settings, records, width, label } = series;
  const digits = writeDigits(series, number);
  if (settings?.title !== undefined)
    return settings.title.replace('{number}', () => digits).replace('{title}', () => words);
  const numbered = records
    .map((record) => titleNumberOf(series, record))
    .findLast((each) => each?.number !== undefined);
  if (numbered === undefined) return records.length > 1 ? words : `${label}-${digits}: ${words}`;
  const isShort = number !== undefined && numbered.digits.length < width && !numbered.digits.startsWith('0');
  return numbered.lead.replace(numbered.digits, isShort ? String(number) : digits) + words;
}

/** The same for a file, given what escapes its format: what starts a line needs escapes that words after a number do not. */
export function writeTitle(
  series: Series,
  number: number | undefined,
  words: string,
  escape: (text: string) => string,
): string {
  const isFirst = nameTitle(series, number, '\0').startsWith('\0');
  return nameTitle(series, number, isFirst ? escape(words) : escape(`x ${words}`).slice(2));
}
