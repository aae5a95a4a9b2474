import type { BlockReader } from './block-reader.ts';
import { textOf } from './block-reader.ts';

/** Reads an interactive session: all lines up to a blank one. */
export function readDoctestBlock(reader: BlockReader): void {
  const { block, index } = reader;
  let to = index + 1;
  while (to < block.length && !block.isBlank(to)) {
    to += 1;
  }
  const value = textOf(block.slice(index, to));
  reader.nodes.push(reader.complete({ type: 'doctestBlock', value, position: reader.position(index, to) }, index, to));
  reader.index = to;
}
