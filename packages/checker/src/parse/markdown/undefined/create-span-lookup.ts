import type { Span } from '@signpost/model';

/** The span that holds an offset, or that joins those which hold it. */
export type SpanLookup = (at: number) => Span | undefined;

/** Makes a lookup over spans of any order, which may overlap. */
export function createSpanLookup(spans: readonly Span[]): SpanLookup {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || last.end < start) merged.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return (at) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const span = merged[low];
    return span !== undefined && span.start <= at ? span : undefined;
  };
}
