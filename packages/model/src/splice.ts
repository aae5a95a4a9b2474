import type { Span } from './span.ts';

/** A text in place of another between two UTF-16 offsets; nothing else changes. */
export interface Splice extends Span {
  readonly text: string;
}

/** A splice that replaces nothing. */
export function insertAt(offset: number, text: string): Splice {
  return { start: offset, end: offset, text };
}

/**
 * Puts splices into the text that they were made for, those of one place in the order in which they are given. One that
 * overlaps the one before it is left out.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: written } of splices.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), written);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
