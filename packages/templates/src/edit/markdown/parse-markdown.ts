import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

const formats: ('yaml' | 'toml')[] = ['yaml', 'toml'];

/** The tree of a Markdown text, with offsets of every node. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter(formats)],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(formats)],
  });
}

/** A node and all below it, in the order of the document. */
export function* walkMarkdown(root: Nodes): Generator<Nodes, void> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
}

/** The text that a reader sees of a node. */
export function visibleTextOf(root: Nodes): string {
  let text = '';
  for (const node of walkMarkdown(root)) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'image') text += node.alt ?? '';
  }
  return text.trim();
}

/** Where a node stands in the text that was parsed. */
export function spanOf({ position }: Nodes): { readonly start: number; readonly end: number; readonly line: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0, line: position?.start.line ?? 1 };
}
