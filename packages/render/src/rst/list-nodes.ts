import type { Node, Root } from '@signpost/rst';

/** All nodes below a node in document order; iterative, as nesting has no limit. */
export function* listNodes(parent: Root | Node): Generator<Node> {
  const open: Node[] = [];
  const push = (node: Root | Node): void => {
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(...node.children.slice(at, at + 1));
  };
  push(parent);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    push(node);
  }
}
