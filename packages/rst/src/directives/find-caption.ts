import type { BlockNode, PlacedDiagnostic } from '../nodes.ts';

/** Targets, definitions and directives that show nothing may stand before a caption. */
function isInvisible(node: BlockNode): boolean {
  return (
    node.type === 'target' ||
    node.type === 'substitutionDefinition' ||
    (node.type === 'directive' && node.children.length === 0)
  );
}

/**
 * The index of a figure's caption among its children, of which the first is the image: a paragraph, or an empty comment for none.
 * It is their number where nothing is to be seen, and undefined where something else or a message stands in its place.
 */
export function findCaption(children: readonly BlockNode[], messages: readonly PlacedDiagnostic[]): number | undefined {
  const found = children.findIndex((child, index) => index > 0 && !isInvisible(child));
  const at = found < 0 ? children.length : found;
  const caption = children[at];
  const isCaption =
    caption === undefined || caption.type === 'paragraph' || (caption.type === 'comment' && caption.value === '');
  return isCaption && messages.every(({ before }) => before > at) ? at : undefined;
}
