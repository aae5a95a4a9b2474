import type { RootContent } from 'mdast';
import type { DirectiveHead } from './directive-head.ts';

/** What an empty heading in a masked text stands for. */
export type Mark =
  | { readonly kind: 'open' | 'close'; readonly head: DirectiveHead }
  | { readonly kind: 'caption'; readonly name: string }
  | { readonly kind: 'node'; readonly node: RootContent };

/** The marks of a text by the offset at which they stand. */
export type Marks = ReadonlyMap<number, Mark>;

/** The mark that a block of a masked text is. */
export function markOf(node: RootContent, marks: Marks): Mark | undefined {
  const start = node.type === 'heading' ? node.position?.start.offset : undefined;
  return start === undefined ? undefined : marks.get(start);
}
