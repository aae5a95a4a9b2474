import type { Node, Root, Target } from '../nodes.ts';

/** The node that an internal target in front of it names: the next one that is not a comment or another target. */
function namedNode(siblings: readonly Node[], from: number): Node | undefined {
  for (let index = from; index < siblings.length; index += 1) {
    const node = siblings[index];
    if (
      node !== undefined &&
      node.type !== 'comment' &&
      node.type !== 'target' &&
      node.type !== 'substitutionDefinition'
    ) {
      return node;
    }
  }
  return undefined;
}

function isInternal(node: Node): node is Target {
  return node.type === 'target' && node.url === null && node.refname === null;
}

function collect(siblings: readonly Node[], found: Map<Node, string[]>): void {
  for (let index = siblings.length - 1; index >= 0; index -= 1) {
    const node = siblings[index];
    if (node !== undefined && isInternal(node)) {
      const named = namedNode(siblings, index + 1);
      if (named !== undefined) {
        found.set(named, [...(found.get(named) ?? []), ...node.ids]);
      }
    }
  }
  for (const node of siblings) {
    if ('children' in node) {
      collect(node.children, found);
    }
  }
}

/** The ids that nodes get of the targets in front of them, as docutils' transformation `PropagateTargets` gives them. */
export function findPropagatedIds(root: Root): ReadonlyMap<Node, readonly string[]> {
  const found = new Map<Node, string[]>();
  collect(root.children, found);
  return found;
}
