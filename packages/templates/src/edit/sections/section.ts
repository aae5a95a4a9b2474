import type { Span } from '@signpost/model';

/** A heading with the labels in front of it. Offsets are UTF-16; depth starts at 1. */
export interface Section {
  readonly title: string;
  readonly depth: number;
  /** Of reStructuredText, the adornment character, doubled for a title with an overline. */
  readonly style: string;
  readonly line: number;
  readonly labels: readonly string[];
  /** The start of the line of the first label, or of the heading. */
  readonly start: number;
  /** Where the next section that is not below this one starts, or the document ends. */
  readonly end: number;
  /** The heading itself, with its adornment. */
  readonly heading: Span;
  readonly titleSpan: Span;
}

/** A section whose end is not known yet. */
export type Opening = Omit<Section, 'end'>;

/** Sections in their order, each ended by the next that is not below it. */
export function closeSections(openings: readonly Opening[], length: number): readonly Section[] {
  const ends: number[] = [];
  const open: number[] = [];
  for (const [index, { depth, start }] of openings.entries()) {
    for (let last = open.at(-1); last !== undefined && (openings[last]?.depth ?? 0) >= depth; last = open.at(-1)) {
      ends[last] = start;
      open.pop();
    }
    open.push(index);
  }
  return openings.map((opening, index) => ({ ...opening, end: ends[index] ?? length }));
}
