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

/** What all nodes of a page share. */
type Shared = Pick<Renderer, 'source' | 'options' | 'base' | 'listing'>;

function render(shared: Shared, { path, tree }: Included, within: readonly string[]): ElementContent[] {
  const base = { ...shared, path, renderIncluded: createIncluder(shared, [...within, path]) };
  switch (tree.format) {
    case 'rst':
      return openRstPage(base, tree.root).render(tree.root.children);
    case 'markdown':
      return convertMarkdown(base, tree.root);
    default:
      return assertNever(tree);
  }
}

/** Renders files as parts of a page; one within itself is none. */
export function createIncluder(shared: Shared, within: readonly string[]): Renderer['renderIncluded'] {
  return (included) => (within.includes(included.path) ? undefined : withoutPlaces(render(shared, included, within)));
}
