import type { Span } from '@signpost/model';

/** A heading; `leadStart` is where what names it begins, such as a label on the lines above. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly depth: number;
  readonly text: string;
  readonly span: Span;
  readonly leadStart?: number;
}

/**
 * A top-level block of a text; what stands inside of other blocks is never one. A list may come as several `list`
 * blocks.
 */
export type Block =
  | HeadingBlock
  | { readonly kind: 'list'; readonly items: readonly Span[]; readonly span: Span }
  | { readonly kind: 'definition'; readonly label: string; readonly url: string; readonly span: Span }
  | { readonly kind: 'prose'; readonly span: Span }
  /** A comment or a thematic break: nothing that a reader would miss. */
  | { readonly kind: 'silent'; readonly span: Span };
