import type { Entry, Fragment } from '../fragments/fragment.ts';
import type { ReleaseSection } from './release.ts';

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Drops an entry that says, in the same section, what an entry before it said to the letter. */
function dropRepeated(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [`${entry.section}\n${entry.markdown}`, entry])).values()];
}

/**
 * Merges the entries of all fragments: sections in the given order, in a section by title (case ignored), then by file
 * name, then as they stand in the file. The order in which the fragments come changes nothing.
 */
export function mergeEntries(fragments: readonly Fragment[], sections: readonly string[]): readonly ReleaseSection[] {
  const inFileOrder = fragments
    .toSorted((one, other) => compare(one.path, other.path))
    .flatMap(({ entries }) => entries);
  const sorted = dropRepeated(inFileOrder).toSorted((one, other) =>
    compare(one.title.toLowerCase(), other.title.toLowerCase()),
  );
  return sections
    .map((title) => ({
      title,
      entries: sorted
        .filter(({ section }) => section === title)
        .map(({ title: name, markdown }) => ({ title: name, markdown })),
    }))
    .filter(({ entries }) => entries.length > 0);
}
