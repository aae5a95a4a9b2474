import type { ElementContent, Nodes as HastNodes } from 'hast';
import type { Root } from 'mdast';
import { toHast, type Options, type State } from 'mdast-util-to-hast';
import type { Renderer } from '../renderer.ts';
import type { RendererBase } from '../rst/open-rst-page.ts';
import { createHandlers, renderMyst } from './handlers.ts';
import { openMarkdownPage } from './markdown-page.ts';

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
    return childrenOf(toHast(root, { ...options, handlers: { ...options.handlers, root: handleRoot } }));
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
