import type { DirectiveNode, TreeNode } from '../tree.ts';

function isDirective(node: TreeNode): node is DirectiveNode {
  return node.type === 'directive';
}

/** The label of an equation; nothing for another node, or where it has none. */
export function readLabel(node: TreeNode): string | undefined {
  if (!isDirective(node) || node.name !== 'math') return undefined;
  const label = node.options.find(({ name }) => name === 'label')?.value.trim();
  return label === '' ? undefined : label;
}
