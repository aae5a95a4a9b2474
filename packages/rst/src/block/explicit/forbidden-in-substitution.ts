import type { BlockNode } from '../../nodes.ts';

/** Says what stands in a substitution definition that cannot be repeated wherever it is used; undefined where all is well. */
export function findForbidden(nodes: readonly BlockNode[]): string | undefined {
  for (const node of nodes) {
    const found = forbiddenNode(node) ?? ('children' in node ? findForbidden(childBlocks(node)) : undefined);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function childBlocks(node: BlockNode): readonly BlockNode[] {
  switch (node.type) {
    case 'directive':
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'reference':
    case 'link':
    case 'inlineTarget':
      return node.children;
    default:
      return [];
  }
}

function forbiddenNode(node: BlockNode): string | undefined {
  if (node.type === 'footnoteReference' && node.auto !== 'none') {
    return 'An automatic footnote cannot stand in a substitution definition.';
  }
  if (node.type !== 'directive' && 'ids' in node && node.ids.length + node.names.length > 0) {
    return 'What has an id or a name cannot stand in a substitution definition.';
  }
  return node.type === 'reference' && node.anonymous && node.refname === null
    ? 'An anonymous reference cannot stand in a substitution definition.'
    : undefined;
}
