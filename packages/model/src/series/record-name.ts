/** What the name of a file says of a record: `adr-0007-use-redis.md`. Offsets count from the start of the name. */
export interface RecordName {
  /** The name without its suffix. */
  readonly stem: string;
  /** What stands before the number: `adr-`, or nothing. */
  readonly prefix: string;
  /** The number as written, or the letters that hold its place in a draft: `0007`, `XXXX`. */
  readonly digits: string;
  /** Undefined for a draft. */
  readonly number: number | undefined;
  /** What follows the number and its separator. */
  readonly slug: string;
  readonly suffix: string;
}

const shape = /^((?:[A-Za-z]{2,12}[-_])?)(\d{1,5}|[Xx]{3,5}|N{3,5})(?:[-_. ]+(.*))?$/;
const suffix = /\.(?:md|mdx|markdown|rst)$/i;
const date = /^(?:19|20)\d\d[-_. ]\d{1,2}[-_. ]\d{1,2}(?!\d)/;
const template = /^(?:[\w-]*[-_])?template$/i;

/** Reads the number of a letter or digit run; letters hold the place of one that is not known yet. */
export function readNumber(digits: string): number | undefined {
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** Reads the name of a file as that of a record; nothing for a name without number, a date, or a template. */
export function readRecordName(name: string): RecordName | undefined {
  const [end = ''] = suffix.exec(name) ?? [];
  if (end === '') return undefined;
  const stem = name.slice(0, -end.length);
  const [, prefix = '', digits = '', slug = ''] = shape.exec(stem) ?? [];
  if (digits === '' || date.test(stem.slice(prefix.length)) || template.test(slug)) return undefined;
  return { stem, prefix, digits, number: readNumber(digits), slug, suffix: end };
}

/** Writes a number as wide as others of its series. */
export function padNumber(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
