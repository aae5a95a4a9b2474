/** Names by their lower case; nothing for two that differ only in case. */
export function indexSpellings(names: Iterable<string>): ReadonlyMap<string, string | undefined> {
  const index = new Map<string, string | undefined>();
  for (const name of names) {
    const key = name.toLowerCase();
    index.set(key, index.has(key) ? undefined : name);
  }
  return index;
}
