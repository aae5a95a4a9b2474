import type { Nodes, Parents, Root } from 'mdast';
import { endOf, startOf } from '../tree.ts';

/** No document that people write is nested deeper; the libraries that convert trees call themselves for each level. */
const deepest = 100;

/** What is left of a node at the deepest level: its source. */
function flatten(parent: Parents, text: string | undefined): void {
  const first = parent.children[0];
  const last = parent.children.at(-1);
  if (first === undefined || last === undefined) return;
  const value = text?.slice(startOf(first), endOf(last)) ?? '';
  Object.assign(parent, { children: [{ type: 'text', value, position: parent.position }] });
}

/** Replaces what is nested too deep to be converted by its source, in place. */
export function limitDepth(root: Root, text: string | undefined): void {
  const open: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { node, depth } = top;
    if (!('children' in node)) continue;
    if (depth >= deepest) flatten(node, text);
    else for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
}
