import type { ListItem } from '../nodes.ts';
import type { BlockReader } from './block-reader.ts';

/** A list item and what follows it. */
export interface ReadItem {
  readonly item: ListItem;
  readonly next: number;
  readonly blankFinish: boolean;
}

/** Reads the item at `index` whose text starts at column `end`. */
export function readListItem(reader: BlockReader, index: number, end: number): ReadItem {
  const { block } = reader;
  const hasText = end < block.text(index).length;
  const found = reader.indented(index, hasText ? { firstColumn: end, column: end } : { firstColumn: end });
  const body = reader.nested(found.block);
  const item: ListItem = {
    type: 'listItem',
    spread: isSpread(body.nodes),
    children: body.nodes,
    position: reader.position(index, found.next),
  };
  return {
    item: reader.complete(item, index, found.next, body.messages),
    next: found.next,
    blankFinish: found.blankFinish,
  };
}

/** Says whether blank lines separate any of the nodes. */
export function isSpread(nodes: readonly { readonly position: ListItem['position'] }[]): boolean {
  for (let index = 1; index < nodes.length; index += 1) {
    const before = nodes[index - 1];
    const node = nodes[index];
    if (before !== undefined && node !== undefined && node.position.start.line - before.position.end.line > 1) {
      return true;
    }
  }
  return false;
}
