/** Middle value; of an even number the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The smallest value; NaN of none. */
export function smallest(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.min(...values);
}

/** How many times `costs` fits into `reference`, round by round, hence safe from a load that comes and goes; its median. */
export function pairedRatio(reference: readonly number[], costs: readonly number[]): number {
  return median(costs.map((cost, round) => (reference[round] ?? Number.NaN) / cost));
}

/** The list with the smallest median, or none of none. */
export function fastest<Entry>(
  entries: readonly Entry[],
  costsOf: (entry: Entry) => readonly number[],
): Entry | undefined {
  return entries.toSorted((a, b) => median(costsOf(a)) - median(costsOf(b)))[0];
}
