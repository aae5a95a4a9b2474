import type { Node, Root, Target } from '../nodes.ts';

function isInternal(node: Node): node is Target {
  return node.type === 'target' && node.url === null && node.refname === null;
}

/** What a target in front of it does not name: the next element that is none of these is named. */
function isSkipped({ type }: Node): boolean {
  return type === 'comment' || type === 'target' || type === 'substitutionDefinition';
}

function collect(siblings: readonly Node[], found: Map<Node, string[]>): void {
  let named: Node | undefined;
  for (let index = siblings.length - 1; index >= 0; index -= 1) {
    const node = siblings[index];
    if (node === undefined) continue;
    if (!isSkipped(node)) named = node;
    else if (named !== undefined && isInternal(node)) addIds(found, named, node.ids);
  }
  for (const node of siblings) {
    if ('children' in node) {
      collect(node.children, found);
    }
  }
}

function addIds(found: Map<Node, string[]>, node: Node, ids: readonly string[]): void {
  const known = found.get(node);
  if (known === undefined) found.set(node, [...ids]);
  else for (const id of ids) known.push(id);
}

/**
 * The ids that nodes get of the targets in front of them, the nearest first, as docutils' transformation `PropagateTargets`
 * gives them.
 */
export function findPropagatedIds(root: Root): ReadonlyMap<Node, readonly string[]> {
  const found = new Map<Node, string[]>();
  collect(root.children, found);
  return found;
}
