import type { ListItem } from '../nodes.ts';
import type { BlockReader } from './block-reader.ts';
import { isItem, readEnumerator } from './enumerator.ts';
import type { Enumerator } from './enumerator.ts';
import { isSpread, readListItem } from './list-item.ts';

/** Reads an enumerated list if the line starts one; the answer is false where the line is ordinary text. */
export function readEnumeratedList(reader: BlockReader): boolean {
  const { block } = reader;
  const start = reader.index;
  const first = readEnumerator(block.text(start));
  if (first === undefined || !isItem(first, block.text(start + 1))) {
    return false;
  }
  const type = first.type === '#' ? 'arabic' : first.type;
  const items: ListItem[] = [];
  const isContinued = (found: Enumerator, last: number, auto: boolean, next: string): boolean =>
    found.prefix === first.prefix &&
    found.suffix === first.suffix &&
    (found.type === '#' || (found.type === type && !auto && found.ordinal === last + 1)) &&
    isItem(found, next);
  let current: Enumerator | undefined = first;
  let last = first.ordinal ?? 1;
  let auto = first.type === '#';
  let blankFinish = true;
  let index = start;
  const startMessage = last === 1 ? undefined : reportStart(reader, first);
  while (current !== undefined) {
    const read = readListItem(reader, index, current.end);
    items.push(read.item);
    blankFinish = read.blankFinish;
    reader.index = read.next;
    index = block.nextText(read.next);
    const found = readEnumerator(block.text(index), type);
    current = found !== undefined && isContinued(found, last, auto, block.text(index + 1)) ? found : undefined;
    auto ||= current?.type === '#';
    last = current?.ordinal ?? last;
  }
  addList(reader, start, items, first, type);
  if (startMessage !== undefined) {
    reader.place(startMessage);
  }
  if (!blankFinish) {
    reader.warnUnindent('Enumerated list');
  }
  return true;
}

function reportStart(reader: BlockReader, first: Enumerator): ReturnType<BlockReader['report']> {
  const { index } = reader;
  const message = `The enumerated list starts with "${first.text}", not with its first number.`;
  return reader.report({ level: 'info', code: 'list-start', message }, index, index + 1);
}

function addList(
  reader: BlockReader,
  start: number,
  items: readonly ListItem[],
  first: Enumerator,
  type: Exclude<Enumerator['type'], '#'>,
): void {
  reader.nodes.push(
    reader.complete(
      {
        type: 'list',
        ordered: true,
        start: first.ordinal,
        spread: isSpread(items),
        bullet: null,
        enumeration: { type, prefix: first.prefix, suffix: first.suffix },
        children: items,
        position: reader.position(start, reader.index),
      },
      start,
      reader.index,
    ),
  );
}
