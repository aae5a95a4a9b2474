import type { Element, ElementContent, Properties, Text } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import type { TreeNode } from '../tree.ts';

/** Makes an element. */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Makes an element that stands for a node: it knows the node's place in the source. */
export function elementOf(
  { position }: TreeNode,
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  const made = element(tagName, properties, children);
  return position === undefined ? made : { ...made, position };
}

/** Makes a text. */
export function text(value: string): Text {
  return { type: 'text', value };
}

function isGiven(value: Properties[string]): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** The properties without those that have no value. */
export function given(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => isGiven(value)));
}

/** HTML as written; it is parsed and sanitised before anybody sees it. */
export function raw(value: string): Raw {
  return { type: 'raw', value };
}
