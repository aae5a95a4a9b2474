import type { Nodes, Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { renderRstText, type RendererBase } from '../rst/open-rst-page.ts';
import type { OutlineEntry, Renderer } from '../renderer.ts';
import { isParent, startOf, type TreeNode } from '../tree.ts';

/** Every node that is rendered here is one of the tree that the state was made for. */
function isMarkdownNode(node: TreeNode): node is Nodes & TreeNode {
  return 'type' in node;
}

/** The words of a node, as a title shows them. */
export function readWords(node: TreeNode): string {
  if (isParent(node)) return node.children.map(readWords).join('');
  const value: unknown = 'value' in node && node.type !== 'html' ? node.value : 'alt' in node ? node.alt : '';
  return typeof value === 'string' ? value : '';
}

function listHeadings(base: RendererBase, nodes: readonly TreeNode[]): OutlineEntry[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'heading' || !isParent(node)) return [];
    const depth = 'depth' in node && typeof node.depth === 'number' ? node.depth : 1;
    const id = base.source.headingIds(base.path, startOf(node))[0] ?? '';
    return [{ depth, text: readWords(node), id, start: startOf(node) }];
  });
}

/** Makes the renderer of a Markdown file from the state of its conversion. */
export function openMarkdownPage(base: RendererBase, root: Root, state: State): Renderer {
  return {
    ...base,
    outline: () => listHeadings(base, root.children),
    render: (nodes) => nodes.flatMap((node) => (isMarkdownNode(node) ? (state.one(node, undefined) ?? []) : [])),
    renderText: (text, format) => renderRstText(base, text, format),
  };
}
