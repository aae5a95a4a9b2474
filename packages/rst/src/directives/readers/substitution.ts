import { splitWords } from '../../characters/white-space.ts';
import { decodeCharacter } from '../character-code.ts';
import { refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';
import { addBlocks } from './blocks.ts';
import { readRaw } from './code.ts';

function isOutside(reading: DirectiveReading): boolean {
  if (reading.substitution !== null) {
    return false;
  }
  const { canonical } = reading.definition;
  reading.problem = refusal('misplaced-directive', `The directive "${canonical}" can only define a substitution.`);
  return true;
}

/** Reads the one paragraph that replaces a substitution. */
export function readReplacement(reading: DirectiveReading): void {
  if (isOutside(reading)) {
    return;
  }
  addBlocks(reading);
  // A refused directive leaves only its message, and where there are only messages, they are all that is shown.
  const shown = reading.children.filter((node) => node.type !== 'directive' || (node.known && !node.rejected));
  reading.children.splice(0, reading.children.length, ...shown);
  if (reading.children.length > 1 || reading.children.some((node) => node.type !== 'paragraph')) {
    reading.problem = refusal('invalid-replacement', 'A replacement must be a single paragraph.');
    return;
  }
  reading.after.push(...reading.messages.splice(0).map((placed) => placed.diagnostic));
}

/** Reads the format of the date that a substitution shows. */
export function readDate(reading: DirectiveReading): void {
  if (!isOutside(reading)) {
    readRaw(reading);
  }
}

/** Reads character codes between plain words; what follows ` .. ` is a comment. */
export function readUnicode(reading: DirectiveReading): void {
  if (isOutside(reading)) {
    return;
  }
  const text = (reading.argumentText?.text ?? '').split(/(?: |\n|^)\.\. /)[0] ?? '';
  const written = splitWords(text);
  const words = written.map((word) => decodeCharacter(word));
  if (words.includes(undefined)) {
    reading.problem = refusal('invalid-character-code', 'A character code is too large.');
    return;
  }
  const { reader, argumentText } = reading;
  let from = 0;
  for (const [index, value] of words.entries()) {
    const word = written[index] ?? '';
    const start = text.indexOf(word, from);
    from = start + word.length;
    if (value !== undefined && argumentText !== undefined) {
      const position = argumentText.position(reader.state.locator, start, from);
      reading.children.push({ type: 'text', value, position });
    }
  }
}
