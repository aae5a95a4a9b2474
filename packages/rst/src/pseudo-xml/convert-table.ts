import type { Table } from '../nodes.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { convertParent } from './writer-state.ts';
import type { WriterState } from './writer-state.ts';

/** Converts a table; `attributes` and `title` are those of a directive around it. */
export function convertTable(
  state: WriterState,
  node: Table,
  attributes: Element['attributes'] = {},
  title: readonly (Element | string)[] = [],
): Element {
  const columns = node.widths.map((width, number) =>
    element('colspec', { colwidth: width, stub: number < node.stubColumns ? 1 : null }),
  );
  const rows = node.children.map((row) => convertParent(state, 'row', row));
  const parts: Element[] = [...columns];
  if (node.headerRows > 0) {
    parts.push(element('thead', {}, rows.slice(0, node.headerRows)));
  }
  parts.push(element('tbody', {}, rows.slice(node.headerRows)));
  return element('table', attributes, [...title, element('tgroup', { cols: node.widths.length }, parts)]);
}
