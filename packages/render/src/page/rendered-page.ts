import type { OutlineEntry } from '../renderer.ts';

/** A piece of a page: what one block of the source, or several that belong together, became. */
export interface PagePiece {
  /** Sanitised. `data-at` says where an element stands in the source: offsets from the start of the piece. */
  readonly html: string;
  /** Offsets in the source, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A page in pieces that can be swapped one by one. */
export interface RenderedPage {
  /** The words of the first title; nothing where there is none. */
  readonly title: string | undefined;
  readonly pieces: readonly PagePiece[];
  readonly outline: readonly OutlineEntry[];
}
