import type { Nodes, Root } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { readLabel } from '../page/read-label.ts';
import { renderRstText, type RendererBase } from '../rst/open-rst-page.ts';
import type { OutlineEntry, Renderer } from '../renderer.ts';
import { readWords } from './read-words.ts';
import { isParent, startOf, type TreeNode } from '../tree.ts';

/** Every node that is rendered here is one of the tree that the state was made for. */
function isMarkdownNode(node: TreeNode): node is Nodes & TreeNode {
  return 'type' in node;
}

function listHeadings(base: RendererBase, nodes: readonly TreeNode[]): OutlineEntry[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'heading' || !isParent(node)) return [];
    const depth = 'depth' in node && typeof node.depth === 'number' ? node.depth : 1;
    const id = base.source.headingIds(base.path, startOf(node))[0] ?? '';
    return [{ depth, text: readWords(node), id, start: startOf(node) }];
  });
}

/** Numbers the equations of a page that have a label. */
function numberEquations(nodes: readonly TreeNode[], numbers: Map<string, number> = new Map()): Map<string, number> {
  for (const node of nodes) {
    const label = readLabel(node);
    if (label !== undefined) numbers.set(label, numbers.size + 1);
    else if (isParent(node)) numberEquations(node.children, numbers);
  }
  return numbers;
}

/** Makes the renderer of a Markdown file from the state of its conversion. */
export function openMarkdownPage(base: RendererBase, root: Root, state: State): Renderer {
  let listed: OutlineEntry[] | undefined;
  const outline = (): readonly OutlineEntry[] => (listed ??= listHeadings(base, root.children));
  let known: Map<string, number> | undefined;
  const numbers = (): Map<string, number> => (known ??= numberEquations(root.children));
  return {
    ...base,
    outline,
    equationOf: (label) => numbers().get(label),
    scopeOf: () => undefined,
    render: (nodes) => nodes.flatMap((node) => (isMarkdownNode(node) ? (state.one(node, undefined) ?? []) : [])),
    renderText: (text, format) => renderRstText(base, text, format),
  };
}
