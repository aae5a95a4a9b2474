import { isParent, startOf, endOf, type TreeNode } from '../tree.ts';

/** Mixes a number into a hash: FNV-1a, on whole numbers. */
function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

function mixText(hash: number, text: string): number {
  let mixed = mix(hash, text.length);
  for (let index = 0; index < text.length; index += 1) mixed = mix(mixed, text.charCodeAt(index));
  return mixed;
}

/**
 * What a parser made of blocks, in short: types, places and texts of all nodes in them, the places counted from the start of the
 * first. The same text may be read otherwise when the rest of the document changes: a brace that is never closed, a first role.
 */
export function fingerprint(nodes: readonly TreeNode[]): string {
  const [first] = nodes;
  const start = first === undefined ? 0 : startOf(first);
  let one = 0x811c9dc5;
  let other = 0x12345678;
  const open = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    one = mix(mix(mixText(one, node.type), startOf(node) - start), endOf(node) - start);
    if ('value' in node && typeof node.value === 'string') one = mixText(one, node.value);
    other = mix(other, one);
    if (isParent(node)) for (const child of node.children) open.push(child);
  }
  return `${one} ${other}`;
}
