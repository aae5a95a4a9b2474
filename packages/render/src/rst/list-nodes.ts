import type { Node, Root } from '@signpost/rst';

/** All nodes of a tree in document order, the root left out. */
export function* listNodes(parent: Root | Node): Generator<Node> {
  if (!('children' in parent)) return;
  for (const child of parent.children) {
    yield child;
    yield* listNodes(child);
  }
}
