import type { Span } from '@signpost/model';
import type { Nodes } from 'mdast';

/** A document's text with the way from a node to its place in it. */
export interface MarkdownSource {
  readonly text: string;
  /** The span of a node; a few nodes of the fallback parser have none. */
  spanOf(node: Nodes): Span | undefined;
}

/** A parser never sees the byte order mark, so its offsets are one short of the document's. */
export function createMarkdownSource(text: string): MarkdownSource & { readonly body: string } {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  return {
    text,
    body: text.slice(shift),
    spanOf({ position }) {
      const start = position?.start.offset;
      const end = position?.end.offset;
      return start === undefined || end === undefined ? undefined : { start: start + shift, end: end + shift };
    },
  };
}
