import type { Marks } from './mark.ts';

/** Where directives end, in order, each with the offset at which it starts. */
type Closes = readonly { readonly at: number; readonly from: number }[];

/** The places at which directives end, in document order. */
export function listCloses(marks: Marks): Closes {
  const closes = [...marks].flatMap(([at, mark]) =>
    mark.kind === 'close' ? [{ at, from: mark.head.region.open.start }] : [],
  );
  return closes.toSorted((a, b) => a.at - b.at);
}

function firstAfter(closes: Closes, offset: number): number {
  let low = 0;
  let high = closes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closes[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the directive around a block ends, if the block runs over that end: code without a closing fence does. */
export function findClip(closes: Closes, start: number, end: number): number | undefined {
  for (let index = firstAfter(closes, start); index < closes.length; index += 1) {
    const close = closes[index];
    if (close === undefined || close.at >= end) return undefined;
    if (close.from < start) return close.at;
  }
  return undefined;
}
