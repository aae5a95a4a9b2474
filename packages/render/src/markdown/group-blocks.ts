import type { TreeNode } from '../tree.ts';
import { isParent } from '../tree.ts';

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements that end where the next one of their kind starts, or with what is around them. */
const loose = new Set('p li dt dd tr td th thead tbody tfoot option'.split(' '));
const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*(\/?)>/g;

/** Which elements are open after a text, given those before it. */
function openAfter(html: string, open: readonly string[]): string[] {
  const stack = [...open];
  for (const [, close, written, self] of html.matchAll(tag)) {
    const name = written?.toLowerCase();
    if (name === undefined || voidElements.has(name) || loose.has(name) || self === '/') continue;
    if (close !== '/') stack.push(name);
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
  let open: string[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (open.length > 0 && last !== undefined) last.push(block);
    else groups.push([block]);
    open = openAfter(htmlOf(block), open);
  }
  return groups;
}
