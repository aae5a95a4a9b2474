import type { Span } from '@signpost/model';
import type { Nodes } from 'mdast';

/** A document's text with the way from a node to its place in it. */
export interface MarkdownSource {
  readonly text: string;
  /** The span of a node; a few nodes of the fallback parser have none. */
  spanOf(node: Pick<Nodes, 'position'>): Span | undefined;
}

/** The source of a tree whose offsets are those of the text. */
export function createMarkdownSource(text: string): MarkdownSource {
  return {
    text,
    spanOf({ position }) {
      const start = position?.start.offset;
      const end = position?.end.offset;
      return start === undefined || end === undefined ? undefined : { start, end };
    },
  };
}
