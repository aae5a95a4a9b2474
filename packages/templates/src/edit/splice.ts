import type { Span } from '@signpost/model';

/** A text in place of another between two UTF-16 offsets; nothing else changes. */
export interface Splice extends Span {
  readonly text: string;
}

/** A splice that replaces nothing. */
export function insertAt(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}

/** Puts splices, which do not overlap, into the text that they were made for. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of splices.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), inserted);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
