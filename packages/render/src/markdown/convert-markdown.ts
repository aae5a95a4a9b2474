import type { ElementContent, Nodes as HastNodes } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import { toHast, type Options, type State } from 'mdast-util-to-hast';
import type { Renderer } from '../renderer.ts';
import type { RendererBase } from '../rst/open-rst-page.ts';
import { createHandlers, renderMyst } from './handlers.ts';
import { limitDepth } from './limit-depth.ts';
import { openMarkdownPage } from './markdown-page.ts';

/** All that a text elsewhere in the document may name: the conversion looks for nothing else in what it is given. */
function listNamed(root: Root): RootContent[] {
  const found: RootContent[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node);
    if (!holdsBlocks.has(node.type) || !('children' in node)) continue;
    for (const child of node.children.toReversed()) open.push(child);
  }
  return found;
}

const holdsBlocks = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition', 'directive']);

/** A document whose blocks can be rendered one by one. */
export interface Conversion {
  /** The renderer of its nodes, which asks the source that is given. */
  renderer(base: RendererBase): Renderer;
  /** The footnotes that were referred to. */
  end(): ElementContent[];
}

function childrenOf(tree: HastNodes): ElementContent[] {
  const nodes = 'children' in tree ? tree.children : [tree];
  return nodes.flatMap((node) => (node.type === 'doctype' ? [] : [node]));
}

/**
 * The library converts a whole document at once. Its state does all that is asked for here: it is taken when the conversion
 * starts, and what it knows of footnotes is handed to a second conversion, which makes nothing but them.
 */
export function openConversion(base: RendererBase, root: Root): Conversion {
  limitDepth(root, base.text);
  const named: Root = { type: 'root', children: listNamed(root) };
  let current = base;
  const rendererOf = (state: State): Renderer => openMarkdownPage(current, root, state);
  const options: Options = {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabelProperties: { className: ['footnotes-title'] },
    handlers: createHandlers(rendererOf),
    unknownHandler: (state, node) => renderMyst(rendererOf(state), node),
  };
  const convert = (start: (state: State) => void): ElementContent[] => {
    const handleRoot = (state: State): ElementContent[] => {
      start(state);
      return [];
    };
    return childrenOf(toHast(named, { ...options, handlers: { ...options.handlers, root: handleRoot } }));
  };
  const states: State[] = [];
  convert((state) => states.push(state));
  const [state] = states;
  if (state === undefined) throw new Error('the conversion of a root starts with it');
  return {
    renderer(next) {
      current = next;
      return rendererOf(state);
    },
    end() {
      if (state.footnoteOrder.length === 0) return [];
      return convert((last) => {
        last.footnoteOrder.push(...state.footnoteOrder);
        for (const [id, count] of state.footnoteCounts) last.footnoteCounts.set(id, count);
      });
    },
  };
}

/** Renders a whole document; what is returned ends with its footnotes. */
export function convertMarkdown(base: RendererBase, root: Root): ElementContent[] {
  const conversion = openConversion(base, root);
  return [...conversion.renderer(base).render(root.children), ...conversion.end()];
}
