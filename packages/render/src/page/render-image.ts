import type { Element, Properties } from 'hast';
import { elementOf, given } from '../hast/element.ts';
import type { Renderer } from '../renderer.ts';
import type { TreeNode } from '../tree.ts';

/** A picture as its markup describes it. */
export interface Picture {
  readonly url: string;
  readonly alt: string;
  readonly properties?: Properties;
}

/** Renders a picture; below the fold it is loaded when it is scrolled to. */
export function renderImage(
  { source, base }: Pick<Renderer, 'source' | 'base'>,
  node: TreeNode,
  picture: Picture,
): Element {
  const { url, alt, properties = {} } = picture;
  return elementOf(node, 'img', { src: source.locate(base, url), alt, loading: 'lazy', ...given(properties) });
}
