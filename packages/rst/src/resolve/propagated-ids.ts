import type { Node, Root, Target } from '../nodes.ts';
import { leavesNoElement } from './leaves-no-element.ts';

function isInternal(node: Node): node is Target {
  return node.type === 'target' && node.url === null && node.refname === null;
}

/** What has names of its own or is not shown takes none of the targets in front of it, which then name themselves. */
const refusing: ReadonlySet<Node['type']> = new Set([
  'comment',
  'substitutionDefinition',
  'footnoteDefinition',
  'citation',
]);

/** Walks blocks backwards; `following` is what a target behind the last of them would name, wherever that stands. */
function collect(siblings: readonly Node[], following: Node | undefined, found: Map<Node, string[]>): void {
  let named = following;
  for (let index = siblings.length - 1; index >= 0; index -= 1) {
    const node = siblings[index];
    if (node === undefined) continue;
    if ('children' in node) collect(node.children, named, found);
    if (leavesNoElement(node)) continue;
    if (!isInternal(node)) named = node;
    else if (named !== undefined && !refusing.has(named.type)) addIds(found, named, node.ids);
  }
}

function addIds(found: Map<Node, string[]>, node: Node, ids: readonly string[]): void {
  const known = found.get(node);
  if (known === undefined) found.set(node, [...ids]);
  else for (const id of ids) known.push(id);
}

/**
 * The ids that nodes get of the targets in front of them, the nearest first, as docutils' transformation `PropagateTargets`
 * gives them. A target that leads elsewhere gets those of the targets in front of it, too: they lead there.
 */
export function findPropagatedIds(root: Root): ReadonlyMap<Node, readonly string[]> {
  const found = new Map<Node, string[]>();
  collect(root.children, undefined, found);
  return found;
}
