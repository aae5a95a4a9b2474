import type { ElementContent } from 'hast';
import { makeId, parse, textContent, type Node, type Root } from '@signpost/rst';
import { element } from '../hast/element.ts';
import type { OutlineEntry, Renderer } from '../renderer.ts';
import type { TreeNode } from '../tree.ts';
import { renderBlock } from './render-block.ts';
import { readRstFacts, type RstFacts } from './rst-facts.ts';
import type { RstPage } from './rst-page.ts';

/** What a renderer needs that does not depend on the language. */
export type RendererBase = Pick<
  Renderer,
  'source' | 'options' | 'path' | 'text' | 'base' | 'definitionOf' | 'listing' | 'renderIncluded'
>;

/** Every node that is rendered here is one of this tree: directives hand back the nodes that they were given. */
function isRstNode(node: TreeNode): node is Node {
  return node.position !== undefined;
}

function listOutline(root: Root): OutlineEntry[] {
  return root.children.flatMap((node) =>
    node.type === 'heading'
      ? [
          {
            depth: node.depth,
            text: textContent(node.children),
            id: node.ids[0] ?? '',
            start: node.position.start.offset,
          },
        ]
      : [],
  );
}

/** Substitutions in each other are no text when they are more: each may hold the next one twice. */
const mostNested = 20;
const mostExpanded = 10_000;

/** What a page within substitutions still may expand. */
interface Budget {
  left: number;
}

function createPage(
  base: RendererBase,
  root: Root,
  facts: RstFacts,
  open: ReadonlySet<string>,
  budget: Budget,
): RstPage {
  const page: RstPage = {
    ...base,
    facts,
    open,
    outline: () => (facts.outline ??= listOutline(root)),
    equationOf: (label) => facts.equations.get(label),
    scopeOf: (node) => (isRstNode(node) ? facts.scopes.get(node) : undefined),
    render: (nodes) => nodes.flatMap((node) => (isRstNode(node) ? renderBlock(page, node) : [])),
    renderText: (text, format) => renderRstText(base, text, format),
    within(name) {
      if (open.size > 0) budget.left -= 1;
      if (open.size >= mostNested || budget.left < 0) return undefined;
      return createPage(base, root, facts, new Set([...open, name]), budget);
    },
    asking: (source) => createPage({ ...base, source }, root, facts, open, { left: mostExpanded }),
    idsOf(node) {
      const [id] = facts.propagated.get(node) ?? [];
      return id === undefined ? {} : { id };
    },
    withIds(node, made) {
      const ids = facts.propagated.get(node) ?? [];
      return ids.length === 0 ? [...made] : [...ids.map((id) => element('span', { id })), ...made];
    },
    isPropagated: (ids) => ids.some((id) => facts.given.has(id)),
    termId: (node) => (facts.terms.has(node) ? `term-${makeId(textContent(node.children))}` : undefined),
  };
  return page;
}

/** Opens a page of reStructuredText: its renderer, which knows all of its names. */
export function openRstPage(base: RendererBase, root: Root): RstPage {
  return createPage(base, root, readRstFacts(root), new Set(), { left: mostExpanded });
}

/** Renders a text that stands within another document: a part of a line, or blocks. */
export function renderRstText(base: RendererBase, text: string, format: 'inline' | 'rst'): ElementContent[] {
  const root = parse(text);
  const page = openRstPage({ ...base, path: '' }, root);
  const [only, ...others] = root.children;
  if (format === 'inline' && only?.type === 'paragraph' && others.length === 0) return page.render(only.children);
  return page.render(root.children);
}
