import type { FoundSection } from './outline.ts';

/** The fewest sections that have to move so that the others stand in order; of a long row, the first that does not fit. */
export function findMisplaced(found: readonly FoundSection[]): readonly FoundSection[] {
  const lengths: number[] = [];
  const previous: number[] = [];
  let best = -1;
  for (const [at, { index }] of found.entries()) {
    let [length, before] = [1, -1];
    for (let other = 0; other < at; other += 1) {
      const reach = (lengths[other] ?? 0) + 1;
      if ((found[other]?.index ?? 0) < index && reach > length) [length, before] = [reach, other];
    }
    lengths.push(length);
    previous.push(before);
    if (best === -1 || length > (lengths[best] ?? 0)) best = at;
  }
  const kept = new Set<number>();
  for (let at = best; at !== -1; at = previous[at] ?? -1) kept.add(at);
  return found.filter((_, at) => !kept.has(at));
}
