import type { NavigationEntry, NavigationSection } from '../../protocol.ts';

/** More are no help. */
const mostFound = 200;

/** All entries below each other, each before those below it. */
export function* walkEntries(entries: readonly NavigationEntry[]): Generator<NavigationEntry> {
  for (const entry of entries) {
    yield entry;
    yield* walkEntries(entry.children);
  }
}

/** The entries whose titles or addresses hold all words. */
export function filterEntries(sections: readonly NavigationSection[], query: string): NavigationEntry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: NavigationEntry[] = [];
  const seen = new Set<string>();
  for (const { entries } of sections) {
    for (const { title, href } of walkEntries(entries)) {
      if (href === undefined || seen.has(href) || found.length >= mostFound) continue;
      const text = `${title} ${href}`.toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
      seen.add(href);
      found.push({ title, href, children: [] });
    }
  }
  return found;
}
