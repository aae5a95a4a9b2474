import { isParent, type TreeNode } from '../tree.ts';

/** The words of a node, as a title shows them. */
export function readWords(node: TreeNode): string {
  if (isParent(node)) return node.children.map(readWords).join('');
  const value: unknown = 'value' in node && node.type !== 'html' ? node.value : 'alt' in node ? node.alt : '';
  return typeof value === 'string' ? value : '';
}
