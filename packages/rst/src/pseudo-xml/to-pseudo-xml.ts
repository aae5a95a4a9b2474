import type { Root } from '../nodes.ts';
import { convertNode } from './convert-block.ts';
import { element, writeElement } from './element.ts';
import type { WriterState } from './writer-state.ts';

/** Writes a tree in the format of docutils' pseudo-XML dump; `source` is the document's name in its messages. */
export function toPseudoXml(root: Root, source = 'test data'): string {
  const messageOf = new Map<string, string>();
  for (const { ids, backrefs } of root.diagnostics) {
    for (const backref of backrefs) {
      messageOf.set(backref, ids[0] ?? '');
    }
  }
  const state: WriterState = {
    source,
    messageOf,
    top: [],
    header: [],
    footer: [],
    title: null,
    convert: (node) => convertNode(state, node),
  };
  convertNode(state, root);
  const lines: string[] = [];
  writeElement(element('document', { source, title: state.title }, state.top), 0, lines);
  return `${lines.join('\n')}\n`;
}
