import type { Span } from '@signpost/model';
import type { BlockCollector } from './block-collector.ts';

/** The index of the first of some ordered spans that may reach beyond an offset. */
function findFirst(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds the words of a part of a text but for what is unseen: spans in their order, none in another. */
export function addVisible(text: string, { start, end }: Span, unseen: readonly Span[], to: BlockCollector): void {
  let at = start;
  for (let index = findFirst(unseen, start); index < unseen.length; index += 1) {
    const hidden = unseen[index];
    if (hidden === undefined || hidden.start >= end) break;
    if (hidden.start > at) to.add(text, at, hidden.start);
    at = hidden.end;
  }
  if (at < end) to.add(text, at, end);
}
