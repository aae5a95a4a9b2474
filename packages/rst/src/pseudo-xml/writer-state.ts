import type { BlockNode, Data, Identity, Node } from '../nodes.ts';
import { element } from './element.ts';
import type { AttributeValue, Element } from './element.ts';
import { toSystemMessages } from './system-message.ts';

/** What all parts of the dump share. */
export interface WriterState {
  readonly source: string;
  /** The id of the message that explains each problematic node. */
  readonly messageOf: ReadonlyMap<string, string>;
  /** The document's children that were converted so far: docutils puts metadata, header and footer in front of them. */
  readonly top: (Element | string)[];
  readonly header: (Element | string)[];
  readonly footer: (Element | string)[];
  /** The title that the directive `title` gives. */
  title: string | null;
  convert(node: Node): (Element | string)[];
}

/** Converts children, with the diagnostics that stand among them. */
export function convertChildren(
  state: WriterState,
  children: readonly Node[],
  data: Data | undefined,
): (Element | string)[] {
  const messages = data?.messages ?? [];
  const converted: (Element | string)[] = [];
  let next = 0;
  for (let index = 0; index <= children.length; index += 1) {
    for (let placed = messages[next]; placed !== undefined && placed.before <= index; placed = messages[next]) {
      converted.push(...toSystemMessages(placed.diagnostic, state.source));
      next += 1;
    }
    const child = children[index];
    if (child !== undefined) {
      converted.push(...state.convert(child));
    }
  }
  return converted;
}

const titular: ReadonlySet<string> = new Set(['meta', 'rubric']);

/** The index of the document's first child that is no metadata and no informal title; -1 where there is none. */
export function frontIndex({ top }: WriterState): number {
  return top.findIndex((item) => typeof item === 'string' || !titular.has(item.tag));
}

/** The attributes that names and ids make. */
export function identityOf(node: Identity): Record<string, AttributeValue> {
  return { ids: node.ids, names: node.names, dupnames: node.dupnames };
}

/** An element made of a node and all its children. */
export function convertParent(
  state: WriterState,
  tag: string,
  node: { readonly children: readonly (BlockNode | Node)[]; readonly data?: Data | undefined },
  attributes: Element['attributes'] = {},
): Element {
  return element(tag, attributes, convertChildren(state, node.children, node.data));
}
