import { textContent, type Node, type Root } from '@signpost/rst';

const before: ReadonlySet<Node['type']> = new Set(['comment', 'target', 'substitutionDefinition']);

/** Whether the fields at the top of a document, before or after its title, have `:orphan:`. */
export function saysOrphan({ children }: Root): boolean {
  let hasTitle = false;
  for (const node of children) {
    if (before.has(node.type)) continue;
    if (node.type === 'heading' && !hasTitle) {
      hasTitle = true;
      continue;
    }
    if (node.type !== 'fieldList') return false;
    return node.children.some((field) =>
      field.children.some(
        (part) => part.type === 'fieldName' && textContent(part.children).trim().toLowerCase() === 'orphan',
      ),
    );
  }
  return false;
}
