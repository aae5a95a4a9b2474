import { type Node, parse } from '@signpost/rst';
import { walkNodes } from './walk-nodes.ts';

function leafText(node: Node): string {
  if ('children' in node || node.type === 'comment') return '';
  if (node.type === 'role') return node.title ?? node.value;
  return 'value' in node ? node.value : '';
}

/** The text that a reader sees of a node, without markup. */
export function visibleTextOf(root: Node): string {
  let text = '';
  for (const node of walkNodes(root)) text += leafText(node);
  return text.trim();
}

/** The text that a reader sees of a piece of reStructuredText. */
export function readVisibleText(source: string): string {
  return visibleTextOf(parse(source));
}
