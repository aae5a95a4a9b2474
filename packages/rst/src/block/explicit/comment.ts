import type { Problem } from '../../diagnostics/reporter.ts';
import type { BlockReader } from '../block-reader.ts';
import { textOf } from '../block-reader.ts';

/**
 * Reads malformed explicit markup whose lines end before `next` as a comment.
 * Like docutils it shows only what stands from `column` of its last line on.
 */
export function readMalformed(
  reader: BlockReader,
  column: number,
  next: number,
  problem: Omit<Problem, 'range' | 'line'>,
): boolean {
  const { index } = reader;
  reader.index = next - 1;
  const blankFinish = readComment(reader, column, false);
  const comment = reader.nodes.pop();
  if (comment?.type === 'comment') {
    const position = reader.position(index, reader.index);
    reader.nodes.push(reader.complete({ type: 'comment', value: comment.value, position }, index, reader.index));
  }
  reader.place(reader.report(problem, index, reader.index, next - 1));
  return blankFinish;
}

/** Reads a comment whose text starts at `column`; one that can be empty and is ends before a blank line. */
export function readComment(reader: BlockReader, column: number, canBeEmpty = true): boolean {
  const { block, index } = reader;
  const isEmpty = canBeEmpty && block.text(index).length <= column;
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
