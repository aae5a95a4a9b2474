import type { BlockReader } from '../block-reader.ts';
import { textOf } from '../block-reader.ts';

/** Reads a comment whose text starts at `column`; an empty one before a blank line ends there. */
export function readComment(reader: BlockReader, column: number): boolean {
  const { block, index } = reader;
  const isEmpty = block.text(index).length <= column;
  if (isEmpty && (index + 1 >= block.length || block.isBlank(index + 1))) {
    const position = reader.position(index, index + 1);
    reader.nodes.push({ type: 'comment', value: '', position });
    reader.index = index + 1;
    return true;
  }
  const found = reader.indented(index, { firstColumn: column });
  const value = textOf(found.block.withoutBlankEnd());
  const position = reader.position(index, found.next);
  reader.nodes.push(reader.complete({ type: 'comment', value, position }, index, found.next));
  reader.index = found.next;
  return found.blankFinish;
}
