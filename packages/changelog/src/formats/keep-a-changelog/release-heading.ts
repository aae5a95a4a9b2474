import type { Release } from '../../release/release.ts';

/** What the heading of a release says. */
export type ReleaseHeading = Pick<Release, 'version' | 'date' | 'suffix'>;

/** The heading that Keep a Changelog has; the words in braces stand for what a release brings. */
export const usualHeading = '[{version}] - {date}';

const unreleased = 'Unreleased';
/** As Python writes them, too: with an epoch. */
const version = String.raw`(?:\d+!)?\d+\.\d[\w.+-]*`;
const date = String.raw`\d{4}-\d{2}-\d{2}`;
const heading = new RegExp(
  String.raw`^(?:<[^>]*>)?(?:version\s+)?\\?\[?v?(${version}|unreleased\b)\\?\]?(?:\([^()]*\)|\[[^[\]]*\])?(.*)$`,
  'is',
);
const details = new RegExp(String.raw`^\s*[-–—/:]?\s*(?:\(?(${date})\)?)?\s*(.*)$`, 's');
/** In reStructuredText the version may be a reference: `1.2.0`_. */
const detectable = /^(?:version )?[[`]?v?\{version\}(?:\]|`_)?(?: ?[-–—/:])? \(?\{date\}\)?$/i;

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Reads a heading of the project's own form, whatever stands around version and date. */
function parseOwnHeading(text: string, template: string): ReleaseHeading | undefined {
  const [before = '', after = ''] = template.split('{version}');
  const pattern = `${escapePattern(before)}(?<version>${version})${escapePattern(after)}`;
  const own = new RegExp(`^${pattern.replace(String.raw`\{date\}`, `(?<date>${date})`)}(?<suffix>.*)$`, 's');
  const { version: found, date: day, suffix = '' } = own.exec(text)?.groups ?? {};
  if (found === undefined) return undefined;
  return {
    version: found,
    ...(day === undefined ? {} : { date: day }),
    ...(suffix.trim() === '' ? {} : { suffix: suffix.trim() }),
  };
}

/**
 * Reads the text of a release heading, nothing where it is another one. Common spellings are accepted beside the project's
 * own: no brackets, a `v`, a link, a date in parentheses, no date, words after it.
 */
export function parseReleaseHeading(text: string, template: string = usualHeading): ReleaseHeading | undefined {
  const own = template === usualHeading ? undefined : parseOwnHeading(text, template);
  if (own !== undefined) return own;
  const [, found, rest = ''] = heading.exec(text) ?? [];
  if (found === undefined) return undefined;
  const [, day, suffix = ''] = details.exec(rest) ?? [];
  return {
    ...(found.toLowerCase() === unreleased.toLowerCase() ? {} : { version: found }),
    ...(day === undefined ? {} : { date: day }),
    ...(suffix.trim() === '' ? {} : { suffix: suffix.trim() }),
  };
}

/** The form of a heading that was read: `v{version} ({date})`; nothing where it is none that another release could have. */
export function detectHeading(text: string, { version: found, date: day, suffix }: ReleaseHeading): string | undefined {
  if (found === undefined || day === undefined) return undefined;
  const end = suffix === undefined ? text.length : text.lastIndexOf(suffix);
  const template = text
    .slice(0, end)
    .replace(found, () => '{version}')
    .replace(day, () => '{date}')
    .trim();
  return detectable.test(template) ? template : undefined;
}

/** Writes the text of a release heading: `[1.2.0] - 2026-01-31`, `[Unreleased]`; without a date what leads to it goes too. */
export function renderReleaseHeading(
  { version: own, date: day, suffix }: ReleaseHeading,
  template: string = usualHeading,
): string {
  const head = /^(.*?\{version\}(?:\]|`_)?)(.*)$/s.exec(template);
  const [, start = '[{version}]', rest = ''] = head ?? [];
  const name =
    own === undefined ? (start.includes('[') ? `[${unreleased}]` : unreleased) : start.replace('{version}', () => own);
  const dated = day === undefined ? '' : rest.replace('{date}', () => day);
  if (suffix === undefined) return name + dated;
  return dated === '' ? `${name} - ${suffix}` : `${name}${dated} ${suffix}`;
}
