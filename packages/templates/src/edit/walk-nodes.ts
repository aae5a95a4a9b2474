import type { Node } from '@signpost/rst';

/** A node and all below it, in the order of the document; its own stack, as documents may nest deeper than calls can. */
export function* walkNodes(root: Node): Generator<Node, void> {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
}
