/** Hands out the places of one list to several threads, each place once: the first ones here, the last ones elsewhere. */
export interface Share {
  readonly takeFirst: () => number | undefined;
  readonly takeLast: () => number | undefined;
}

/** What threads have in common: how many places are taken in all, from the start, and from the end. */
const counterCount = 3;

/** Memory for the counters of one list. */
export function createCounters(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(counterCount * Int32Array.BYTES_PER_ELEMENT));
}

/** A list of some length as one thread sees it. No place is taken from both ends, as the takes are counted together. */
export function openShare(counters: Int32Array, length: number): Share {
  const take = (end: 1 | 2): number | undefined =>
    Atomics.add(counters, 0, 1) < length ? Atomics.add(counters, end, 1) : undefined;
  return {
    takeFirst: () => take(1),
    takeLast() {
      const taken = take(2);
      return taken === undefined ? undefined : length - 1 - taken;
    },
  };
}
