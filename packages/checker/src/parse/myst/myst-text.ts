import type { TextLines } from './text-lines.ts';

/** A text with the index of its lines. */
export interface MystText {
  readonly text: string;
  readonly lines: TextLines;
}
