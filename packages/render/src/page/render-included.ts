import type { ElementContent } from 'hast';
import { assertNever } from '@signpost/model';
import { convertMarkdown } from '../markdown/convert-markdown.ts';
import type { Renderer } from '../renderer.ts';
import { openRstPage } from '../rst/open-rst-page.ts';
import type { Included } from './page-source.ts';

/** Without their places: they are those of another text. */
function withoutPlaces(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    const { position: _, ...rest } = node;
    return rest.type === 'element' ? { ...rest, children: withoutPlaces(rest.children) } : rest;
  });
}

function render(base: Pick<Renderer, 'source' | 'options' | 'base'>, { path, tree }: Included): ElementContent[] {
  const all = { ...base, path, renderIncluded: (inner: Included) => renderIncluded(base, inner) };
  switch (tree.format) {
    case 'rst':
      return openRstPage(all, tree.root).render(tree.root.children);
    case 'markdown':
      return convertMarkdown(all, tree.root);
    default:
      return assertNever(tree);
  }
}

/** Renders a file as a part of a page; what ends it is the source's: no file is given that is within itself. */
export function renderIncluded(base: Pick<Renderer, 'source' | 'options' | 'base'>, included: Included): ElementContent[] {
  return withoutPlaces(render(base, included));
}
