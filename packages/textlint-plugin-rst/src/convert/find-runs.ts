import type { Node, Position, Segment } from '@signpost/rst';

/** The range of a position. */
export function rangeOf({ start, end }: Position): Segment {
  return { start: start.offset, end: end.offset };
}

/** The slices of a node with nothing but white space between the lines of each: one, save in a cell beside which others go on. */
export function findRuns({ position, data }: Pick<Node, 'position' | 'data'>, text: string): readonly Segment[] {
  const runs: Segment[] = [];
  for (const segment of data?.segments ?? [rangeOf(position)]) {
    const last = runs.at(-1);
    const isNext = last !== undefined && text.slice(last.end, segment.start).trim() === '';
    if (isNext) runs[runs.length - 1] = { start: last.start, end: segment.end };
    else runs.push(segment);
  }
  return runs;
}
