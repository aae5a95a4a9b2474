import type { Element, ElementContent, Properties } from 'hast';
import { element, elementOf, given } from '../hast/element.ts';
import { addressOf } from '../page/address-of.ts';
import { renderImage } from '../page/render-image.ts';
import type { Renderer } from '../renderer.ts';
import { isParent, type DirectiveNode, type TreeNode } from '../tree.ts';
import {
  argumentOf,
  bodyOf,
  classesOf,
  idOf,
  optionOf,
  type DirectiveHandler,
  type DirectiveTable,
} from './directive.ts';

const pixels = /^(\d+)(?:px)?$/;

/** The size in pixels; other units would need a style, which no document may set. */
function sizeOf(node: DirectiveNode): Properties {
  const measure = (name: string): string | undefined => pixels.exec(optionOf(node, name) ?? '')?.[1];
  return given({ width: measure('width'), height: measure('height') });
}

function picture(node: DirectiveNode, renderer: Renderer): Element {
  const url = argumentOf(node).replaceAll(/\s+/g, '');
  const className = [...classesOf(node), ...[optionOf(node, 'align') ?? []].flat().map((align) => `align-${align}`)];
  const properties = { ...sizeOf(node), className };
  const image = renderImage(renderer, node, { url, alt: optionOf(node, 'alt') ?? url, properties: given(properties) });
  const target = optionOf(node, 'target');
  if (target === undefined) return image;
  return elementOf(node, 'a', { href: addressOf(renderer, node, target) }, [image]);
}

const image: DirectiveHandler = (node, renderer) => [picture(node, renderer)];

function isImage({ type }: TreeNode): boolean {
  return type === 'image';
}

/** The first paragraph is the caption, the rest the legend. */
const figure: DirectiveHandler = (node, renderer) => {
  const [first, ...others] = bodyOf(node).filter((child) => !isImage(child));
  const isCaption = first?.type === 'paragraph' && isParent(first);
  const below: ElementContent[] = isCaption ? renderer.render(first.children) : [];
  const legend = renderer.render(isCaption || first?.type === 'comment' ? others : [first ?? []].flat());
  const caption = below.length === 0 && legend.length === 0 ? [] : [element('figcaption', {}, [...below, ...legend])];
  return [elementOf(node, 'figure', given({ id: idOf(node) }), [picture(node, renderer), ...caption])];
};

/** Pictures with and without caption. */
export const pictures: DirectiveTable = { image, figure, 'figure-md': figure };
