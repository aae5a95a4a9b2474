import type { Release } from '../../release/release.ts';

/** What the heading of a release says. */
export type ReleaseHeading = Pick<Release, 'version' | 'date' | 'suffix'>;

const unreleased = 'Unreleased';
const heading =
  /^(?:<[^>]*>)?(?:version\s+)?\\?\[?v?(\d+\.\d[\w.+-]*|unreleased\b)\\?\]?(?:\([^()]*\)|\[[^[\]]*\])?(.*)$/is;
const details = /^\s*[-–—/:]?\s*(?:\(?(\d{4}-\d{2}-\d{2})\)?)?\s*(.*)$/s;

/**
 * Reads the text of a release heading, nothing where it is another one. Common spellings are accepted: no brackets, a
 * `v`, a link, a date in parentheses, no date, words after it.
 */
export function parseReleaseHeading(text: string): ReleaseHeading | undefined {
  const [, version, rest = ''] = heading.exec(text) ?? [];
  if (version === undefined) return undefined;
  const [, date, suffix = ''] = details.exec(rest) ?? [];
  return {
    ...(version.toLowerCase() === unreleased.toLowerCase() ? {} : { version }),
    ...(date === undefined ? {} : { date }),
    ...(suffix.trim() === '' ? {} : { suffix: suffix.trim() }),
  };
}

/** Writes the text of a release heading: `[1.2.0] - 2026-01-31`, `[Unreleased]`. */
export function renderReleaseHeading({ version, date, suffix }: ReleaseHeading): string {
  const rest = [date, suffix].filter((part) => part !== undefined).join(' ');
  return `[${version ?? unreleased}]${rest === '' ? '' : ` - ${rest}`}`;
}
