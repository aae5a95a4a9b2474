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

/** A prefix of letters is none of those that hold a number's place: `XXXX-12-monkeys` is a draft. */
const shape =
  /^((?:(?![Xx]{3,5}[-_]|N{3,5}[-_])[A-Za-z]{2,12}[-_]|(?:adr|ADR|rfc|RFC)(?=\d))?)(\d{1,5}|[Xx]{3,5}|N{3,5})(?:[-_. ]+(.*))?$/;
const suffix = /\.(?:md|mdx|markdown|rst)$/i;
const date = /^(?:19|20)\d\d[-_. ]\d{1,2}[-_. ]\d{1,2}(?!\d)/;
const template = /^(?:[\w-]*[-_])?template$/i;

/** Reads the number of a letter or digit run; letters hold the place of one that is not known yet. */
export function readNumber(digits: string): number | undefined {
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

const digitsOfAny = '(\\d{1,5}|X{3,5})';

/** Turns a name with `{number}` and `{slug}` into what finds them; nothing else in it is special. */
function compilePattern(pattern: string): RegExp {
  const [before = '', ...rest] = pattern.split('{number}').map((part) =>
    part
      .split('{slug}')
      .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('(?:.*)'),
  );
  return new RegExp(`^(${before})${digitsOfAny}(${rest.join('.*')})$`, 'u');
}

/** Reads a name that follows a pattern of the settings. */
function readByPattern(name: string, pattern: string): RecordName | undefined {
  const [, prefix = '', digits = '', rest = ''] = compilePattern(pattern).exec(name) ?? [];
  const end = /\.[^.]+$/.exec(name)?.[0] ?? '';
  if (digits === '' || end.length > rest.length) return undefined;
  const slug = rest.slice(0, rest.length - end.length).replace(/^[-_. ]+/, '');
  return {
    stem: name.slice(0, name.length - end.length),
    prefix,
    digits,
    number: readNumber(digits),
    slug,
    suffix: end,
  };
}

/**
 * Reads the name of a file as that of a record; nothing for a name without number, a date, or a template. `pattern` is what the
 * settings say of names beside the usual ones: `record-{number}.md`.
 */
export function readRecordName(name: string, pattern?: string): RecordName | undefined {
  const own = pattern === undefined ? undefined : readByPattern(name, pattern);
  const [end = ''] = suffix.exec(name) ?? [];
  if (own !== undefined || end === '') return own;
  const stem = name.slice(0, -end.length);
  const [, prefix = '', digits = '', slug = ''] = shape.exec(stem) ?? [];
  if (digits === '' || date.test(stem.slice(prefix.length)) || template.test(slug)) return undefined;
  return { stem, prefix, digits, number: readNumber(digits), slug, suffix: end };
}

/** Writes a number as wide as others of its series. */
export function padNumber(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
