import type { Finding } from '@signpost/model';
import { endOfLine } from '../../markdown/line-bounds.ts';
import { hasTitle, usesTitles } from '../titles.ts';
import type { CheckedChangelog } from './open-changelog.ts';

/** Titles: bold ones for all entries, where most have one. */
export function checkTitles({ path, text, changelog }: CheckedChangelog): readonly Finding[] {
  if (!usesTitles(changelog)) return [];
  const entries = changelog.releases.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
  return entries
    .filter(({ markdown }) => !hasTitle(markdown))
    .map(({ span }) => ({
      path,
      range: { start: span.start, end: endOfLine(text, span.start) },
      severity: 'warning',
      message: 'the entry has no bold title',
      hint: 'start it with one: `- **Title**: what changed`',
    }));
}
