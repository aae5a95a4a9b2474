import type { Finding } from '@signpost/model';
import { findHighestBump, order, type Bump, type Entry } from '../../fragments/fragment.ts';
import { endOfLine } from '../../markdown/line-bounds.ts';
import type { ChangelogSettings } from '../../changelog-settings.ts';
import { hasTitle, usesTitles } from '../titles.ts';
import type { CheckedChangeset, CheckedEntries } from './read-changesets.ts';

/** An entry with the changeset that it stands in. */
interface Placed {
  readonly changeset: CheckedChangeset;
  readonly entry: Entry;
  readonly bump: Bump;
}

function listEntries({ changesets }: CheckedEntries): readonly Placed[] {
  return changesets.flatMap((changeset) => {
    const { fragment } = changeset;
    const bump = findHighestBump(fragment?.releases ?? []);
    return (fragment?.entries ?? []).map((entry) => ({ changeset, entry, bump }));
  });
}

function placeOf({ changeset: { path, text }, entry: { start } }: Placed): Pick<Finding, 'path' | 'range'> {
  return { path, range: { start, end: endOfLine(text, start) } };
}

/** Titles: bold ones, unless the changelog does without. */
export function checkEntryTitles(entries: CheckedEntries): readonly Finding[] {
  if (!usesTitles(entries.changelog)) return [];
  return listEntries(entries)
    .filter(({ entry }) => !hasTitle(entry.markdown))
    .map(placeOf)
    .map(({ path, range }) => ({
      path,
      range,
      severity: 'warning',
      message: 'the entry has no bold title',
      hint: 'start it with one: `- **Title**: what changed`',
    }));
}

/** Bumps: at least what the section of an entry asks for. */
export function checkBumps(entries: CheckedEntries, { leastBumps }: ChangelogSettings): readonly Finding[] {
  return listEntries(entries).flatMap((placed): readonly Finding[] => {
    const { entry, bump } = placed;
    const least = leastBumps.get(entry.section);
    if (least === undefined || order.indexOf(bump) >= order.indexOf(least)) return [];
    return [
      {
        ...placeOf(placed),
        severity: 'warning',
        message: `\`${entry.section}\` asks for a ${least} release at least, the changeset is a ${bump}`,
        note: 'who updates by patches expects repairs only',
        hint: `write ${least} in the front matter, or name another section`,
      },
    ];
  });
}

function keyOf({ section, title }: Pick<Entry, 'section' | 'title'>): string {
  return `${section.toLowerCase()}\n${title.trim().toLowerCase()}`;
}

/** A text without what Markdown does not show: where lines break, and how often spaces repeat. */
function fold(markdown: string): string {
  return markdown.replace(/\s+/g, ' ').trim();
}

/**
 * Twins: an entry with the section and title of another one that is pending, or that the changelog has word for word. To the
 * letter the same entry in several changesets appears once in a release, as one for each of several packages.
 */
export function checkTwins(entries: CheckedEntries): readonly Finding[] {
  const released = new Map(
    entries.changelog.releases.flatMap(({ version, sections }) =>
      sections.flatMap((section) =>
        section.entries.map(({ markdown }) => [fold(markdown), version ?? '[Unreleased]'] as const),
      ),
    ),
  );
  const pending = new Map<string, Placed>();
  return listEntries(entries).flatMap((placed): readonly Finding[] => {
    const { entry, changeset } = placed;
    const version = changeset.fragment?.isPrereleased === true ? undefined : released.get(fold(entry.markdown));
    if (version !== undefined)
      return [{ ...placeOf(placed), message: `${version} has this entry already`, hint: 'remove the changeset' }];
    const key = keyOf(entry);
    const twin = pending.get(key);
    if (twin === undefined) pending.set(key, placed);
    if (twin === undefined || twin.entry.markdown === entry.markdown) return [];
    return [
      {
        ...placeOf(placed),
        severity: 'warning',
        message: `another entry in \`${entry.section}\` has the title \`${entry.title}\``,
        hint: 'make one entry of the two, or give this one another title',
        related: [{ ...placeOf(twin), message: 'the other one' }],
      },
    ];
  });
}
