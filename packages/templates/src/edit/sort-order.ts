const collator = new Intl.Collator('en');

/** Where a name goes among names that are in alphabetical order; at the end of ones that are not. */
export function findSortedIndex(names: readonly string[], name: string): number {
  const isSorted = names.every(
    (current, index) => index === 0 || collator.compare(names[index - 1] ?? '', current) <= 0,
  );
  const index = isSorted ? names.findIndex((current) => collator.compare(current, name) > 0) : -1;
  return index === -1 ? names.length : index;
}

/** A name as comparisons see it: without case, white space folded. */
export function foldName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
