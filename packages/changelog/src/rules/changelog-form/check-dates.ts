import type { Finding } from '@signpost/model';
import type { HeadingSettings } from '../../changelog-settings.ts';
import { isDate } from '../../release/is-date.ts';
import { listVersioned, type Versioned } from './check-versions.ts';
import type { CheckedChangelog } from './open-changelog.ts';

const yanked = '[YANKED]';
const oneDay = 86_400_000;

/** A day later than it is anywhere: where the day begins first it is tomorrow already. */
function findTomorrow(today: string): string {
  return new Date(Date.parse(today) + oneDay).toISOString().slice(0, 10);
}

function isKnown(suffix: string, { suffixes }: HeadingSettings): boolean {
  return suffix === yanked || suffixes.includes(suffix);
}

function findUndated(path: string, releases: readonly Versioned[], headings: HeadingSettings): readonly Finding[] {
  if (headings.release?.includes('{date}') === false) return [];
  return releases
    .filter(({ date, suffix }) => date === undefined && (suffix === undefined || !isKnown(suffix, headings)))
    .map(({ version, suffix, headingSpan: range }) => ({
      path,
      range,
      message: `the release ${version} has no date such as 2026-01-31`,
      hint: suffix === undefined ? 'add it' : `add it, or allow \`${suffix}\` in changelog.headings.suffixes`,
    }));
}

function findWords(path: string, releases: readonly Versioned[], headings: HeadingSettings): readonly Finding[] {
  return releases
    .filter(({ date, suffix }) => date !== undefined && suffix !== undefined && !isKnown(suffix, headings))
    .map(({ suffix, headingSpan: range }) => ({
      path,
      range,
      severity: 'warning',
      message: `unknown words after the date: ${suffix}`,
      hint: 'take them out, or allow them: changelog.headings.suffixes in signpost.yaml',
    }));
}

function findImpossible(path: string, releases: readonly Versioned[], today: string): readonly Finding[] {
  const tomorrow = findTomorrow(today);
  return releases.flatMap(({ version, date = today, headingSpan: range }): readonly Finding[] => {
    if (!isDate(date)) return [{ path, range, message: `${date} is no day of the calendar`, hint: 'correct it' }];
    if (date <= tomorrow) return [];
    return [{ path, range, message: `${version} is dated ${date}, which is in the future`, hint: 'correct it' }];
  });
}

function findMisordered(path: string, releases: readonly Versioned[]): readonly Finding[] {
  const dated = releases.flatMap((release) =>
    release.date !== undefined && isDate(release.date) ? [{ ...release, date: release.date }] : [],
  );
  return dated.slice(1).flatMap(({ version, date, headingSpan: range }, index): readonly Finding[] => {
    const above = dated[index];
    if (above === undefined || date <= above.date) return [];
    const message = `${version} is dated ${date}, later than ${above.version} above it (${above.date})`;
    return [{ path, range, severity: 'warning', message, hint: 'correct one of the dates' }];
  });
}

/** Dates: one for each release, a day of the calendar, none in the future, none later than that of the release above. */
export function checkDates({ path, changelog, settings: { headings }, today }: CheckedChangelog): readonly Finding[] {
  const releases = listVersioned(changelog.releases);
  return [
    ...findUndated(path, releases, headings),
    ...findWords(path, releases, headings),
    ...findImpossible(path, releases, today),
    ...findMisordered(path, releases),
  ];
}
