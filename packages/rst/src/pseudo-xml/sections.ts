import type { BlockNode, Data } from '../nodes.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { toSystemMessages } from './system-message.ts';
import { convertChildren, identityOf } from './writer-state.ts';
import type { WriterState } from './writer-state.ts';

/** Converts flat headings and what follows them into nested sections, which are added to `root`. */
export function convertSections(
  state: WriterState,
  nodes: readonly BlockNode[],
  data: Data | undefined,
  root: (Element | string)[],
): (Element | string)[] {
  const messages = data?.messages ?? [];
  const open: { readonly depth: number; readonly children: (Element | string)[] }[] = [{ depth: 0, children: root }];
  const add = (...items: readonly (Element | string)[]): void => {
    open.at(-1)?.children.push(...items);
  };
  let next = 0;
  for (let index = 0; index <= nodes.length; index += 1) {
    for (let placed = messages[next]; placed !== undefined && placed.before <= index; placed = messages[next]) {
      add(...toSystemMessages(placed.diagnostic, state.source));
      next += 1;
    }
    const node = nodes[index];
    if (node?.type === 'heading') {
      while ((open.at(-1)?.depth ?? 0) >= node.depth) {
        open.pop();
      }
      const children: (Element | string)[] = [element('title', {}, convertChildren(state, node.children, node.data))];
      add(element('section', identityOf(node), children));
      open.push({ depth: node.depth, children });
    } else if (node !== undefined) {
      add(...state.convert(node));
    }
  }
  return root;
}
