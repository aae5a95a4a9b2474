import type { ListItem } from '../nodes.ts';
import type { BlockReader } from './block-reader.ts';
import { isSpread, readListItem } from './list-item.ts';
import { bulletEnd } from './markers.ts';

/** Reads a bullet list: items with the same bullet. */
export function readBulletList(reader: BlockReader, firstEnd: number): void {
  const { block } = reader;
  const start = reader.index;
  const bullet = block.text(start).charAt(0);
  const items: ListItem[] = [];
  let blankFinish = true;
  let index = start;
  let end = firstEnd;
  while (end >= 0) {
    const read = readListItem(reader, index, end);
    items.push(read.item);
    blankFinish = read.blankFinish;
    reader.index = read.next;
    index = block.nextText(read.next);
    const text = block.text(index);
    end = text.startsWith(bullet) ? bulletEnd(text) : -1;
  }
  reader.nodes.push(
    reader.complete(
      {
        type: 'list',
        ordered: false,
        start: null,
        spread: isSpread(items),
        bullet,
        enumeration: null,
        children: items,
        position: reader.position(start, reader.index),
      },
      start,
      reader.index,
    ),
  );
  if (!blankFinish) {
    reader.warnUnindent('Bullet list');
  }
}
