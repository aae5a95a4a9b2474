import { listTags } from '../hast/html-tags.ts';
import type { TreeNode } from '../tree.ts';
import { isParent } from '../tree.ts';

/** With more elements open than this, none is looked for any more: all that follows is one group. */
const mostOpen = 500;

/** Which elements are open after a text, given those before it. */
function openAfter(html: string, open: readonly string[]): readonly string[] {
  if (html === '' || open.length > mostOpen) return open;
  const stack = [...open];
  for (const { name, isEnd, isSelfClosing } of listTags(html)) {
    if (isSelfClosing) continue;
    if (stack.length > mostOpen) return stack;
    if (!isEnd) stack.push(name);
    else if (stack.includes(name)) stack.length = stack.lastIndexOf(name);
  }
  return stack;
}

function htmlOf(node: TreeNode): string {
  if (node.type === 'html' && 'value' in node && typeof node.value === 'string') return node.value;
  return isParent(node) ? node.children.map(htmlOf).join('') : '';
}

/** Puts blocks together that stand in one element of raw HTML: `<details>`, some Markdown, `</details>`. */
export function groupBlocks(blocks: readonly TreeNode[]): TreeNode[][] {
  const groups: TreeNode[][] = [];
  let open: readonly string[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (open.length > 0 && last !== undefined) last.push(block);
    else groups.push([block]);
    open = openAfter(htmlOf(block), open);
  }
  return groups;
}
