import type { BlockContext } from '../../document-state.ts';
import { splitWords } from '../../characters/white-space.ts';
import { makeId } from '../../names/make-id.ts';
import { refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';

/** Reads the content as blocks. */
export function readBlocks(reading: DirectiveReading): void {
  addBlocks(reading);
}

/** Adds the content's blocks to the children. */
export function addBlocks(reading: DirectiveReading, parent: BlockContext['parent'] = 'body'): void {
  const { reader, definition, content } = reading;
  if (content.length === 0) {
    return;
  }
  const titles = definition.titles === true && reader.context.titles;
  const body = reader.nested(content, { titles, parent: titles ? reader.context.parent : parent });
  const shift = reading.children.length;
  reading.children.push(...body.nodes);
  for (const { before, diagnostic } of body.messages) {
    reading.messages.push({ before: before + shift, diagnostic });
  }
}

/** Reads the content as blocks that get the classes of the argument. */
export function readClass(reading: DirectiveReading): void {
  if (splitWords(reading.arguments[0]?.value ?? '').some((word) => makeId(word) === '')) {
    reading.problem = refusal('invalid-class', 'The argument is not a list of class names.');
    return;
  }
  addBlocks(reading);
}
