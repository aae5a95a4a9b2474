import type { Finding } from '@signpost/model';
import { checkDates } from './check-dates.ts';
import { checkHeadings } from './check-headings.ts';
import { checkLinks } from './check-links.ts';
import { checkSections } from './check-sections.ts';
import { checkTitles } from './check-titles.ts';
import { checkUnclosed } from './check-unclosed.ts';
import { checkVersionFiles } from './check-version-files.ts';
import { checkVersions } from './check-versions.ts';
import type { CheckedChangelog } from './open-changelog.ts';

const checks = [
  checkHeadings,
  checkVersions,
  checkDates,
  checkSections,
  checkTitles,
  checkLinks,
  checkVersionFiles,
  checkUnclosed,
] as const;

/** Everything that is wrong with the form of a changelog. */
export function checkForm(checked: CheckedChangelog): readonly Finding[] {
  return checks.flatMap((check) => check(checked));
}
