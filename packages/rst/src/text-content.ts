import type { PhrasingNode, Role } from './nodes.ts';

/** The words that readers see of inline nodes, as docutils and Sphinx take them for names and ids. */
export function textContent(nodes: readonly PhrasingNode[]): string {
  let text = '';
  for (const node of nodes) {
    text += textOfNode(node);
  }
  return text;
}

function textOfNode(node: PhrasingNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'problematic':
      return node.value;
    case 'role':
      return textOfRole(node);
    case 'image':
      return node.alt ?? '';
    case 'substitutionReference':
      return node.name;
    case 'footnoteReference':
      return node.auto === 'none' ? node.label : '';
    case 'citationReference':
      return node.label;
    default:
      return textContent(node.children);
  }
}

/** Sphinx' references to objects show only the last part of `~module.name`, and no leading `!`. */
function textOfRole(role: Role): string {
  if (role.ids.length > 0) {
    return writtenRole(role);
  }
  if (role.title !== null) {
    return role.title;
  }
  if (role.kind !== 'signature' || !/^[~!]/.test(role.value)) {
    return role.value;
  }
  const name = role.value.slice(1);
  return role.value.startsWith('~') ? name.slice(name.lastIndexOf('.') + 1) : name;
}

/** Interpreted text as it was written, with its role before or after it. */
export function writtenRole(node: Role): string {
  const name = node.name === null ? '' : `:${node.name}:`;
  const isBefore = (node.titlePosition ?? node.targetPosition).start.offset - node.position.start.offset > 1;
  return isBefore ? `${name}\`${node.raw}\`` : `\`${node.raw}\`${name}`;
}
