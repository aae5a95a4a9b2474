import { splitWords } from '../../characters/white-space.ts';
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
  const paragraphs = reading.children.filter((node) => node.type === 'paragraph');
  if (paragraphs.length !== 1 || reading.children.length !== 1) {
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

const codePattern = /^(?:(?:0x|x|\\x|U\+?|\\u)([0-9a-f]+)|&#x([0-9a-f]+);|([0-9]+))$/i;

/** Reads character codes between plain words; what follows ` .. ` is a comment. */
export function readUnicode(reading: DirectiveReading): void {
  if (isOutside(reading)) {
    return;
  }
  const text = (reading.argumentText?.text ?? '').split(/(?:^|\s+)\.\.(?:\s|$)/)[0] ?? '';
  const words = splitWords(text).map((word) => {
    const match = codePattern.exec(word);
    if (match === null) {
      return word;
    }
    const code = match[3] === undefined ? Number.parseInt(match[1] ?? match[2] ?? '', 16) : Number(match[3]);
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  });
  if (words.includes(undefined)) {
    reading.problem = refusal('invalid-character-code', 'A character code is too large.');
    return;
  }
  const { reader, argumentText } = reading;
  const position = reader.state.locator.position(
    argumentText?.startOffset(0) ?? 0,
    argumentText?.endOffset(argumentText.text.length) ?? 0,
  );
  for (const value of words) {
    if (value !== undefined) {
      reading.children.push({ type: 'text', value, position });
    }
  }
}
