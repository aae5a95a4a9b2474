import { applySplices, type Splice } from '@signpost/model';
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { listParts } from '../../markdown/list-parts.ts';
import { parsePart } from '../../markdown/parse-part.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number] | ReturnType<typeof fromMarkdown>;

const roleName = /\{[A-Za-z][\w:.+-]*\}$/;
const mayHave = /\{[A-Za-z][\w:.+-]*\}/;
const rstFence = '{eval-rst}';

function collectEdits(node: Node, part: string, shift: number, edits: Splice[]): void {
  if (node.type === 'code' && node.lang === rstFence) {
    const start = part.indexOf(rstFence, node.position?.start.offset);
    edits.push({ start: shift + start, end: shift + start + rstFence.length, text: 'rst' });
  }
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) {
    const next = node.children[index + 1];
    const [start = 0, end = 0] = [child.position?.start.offset, child.position?.end.offset];
    const name = child.type === 'text' && next?.type === 'inlineCode' ? roleName.exec(part.slice(start, end)) : null;
    if (name !== null) edits.push({ start: shift + start + name.index, end: shift + end, text: '' });
    collectEdits(child, part, shift, edits);
  }
}

/** Roles and fences of MyST, which GitHub does not know, as the code that they show there. */
export function showRoles(text: string): string {
  const edits: Splice[] = [];
  for (const { start, end } of listParts(text)) {
    const part = text.slice(start, end);
    if (mayHave.test(part)) collectEdits(parsePart(part), part, start, edits);
  }
  return applySplices(text, edits);
}
