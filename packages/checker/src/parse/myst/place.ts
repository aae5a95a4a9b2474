import type { Nodes, Parents } from 'mdast';

/** A node with the way up to the root. */
export interface Place<Node extends Nodes = Nodes> {
  readonly node: Node;
  readonly up?: Place<Parents>;
}

/** Nodes that hold blocks. */
const blockParents: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'directive',
]);

/** Whether blocks stand in a node. */
export function holdsBlocks(node: Nodes): node is Parents {
  return blockParents.has(node.type);
}

/** Every block of a tree in document order, each with its ancestors; iterative, as nesting has no limit. */
export function* walkBlocks(root: Nodes): Generator<Place> {
  const stack: Place[] = [{ node: root }];
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    yield place;
    const { node, up } = place;
    if (!holdsBlocks(node)) continue;
    const inner = { node, ...(up === undefined ? {} : { up }) };
    for (const child of node.children.toReversed()) stack.push({ node: child, up: inner });
  }
}
