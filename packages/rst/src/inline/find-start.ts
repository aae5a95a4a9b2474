import { isAfterMarkup, isBeforeMarkup } from '../characters/punctuation.ts';
import { isWhiteSpace } from '../characters/white-space.ts';
import { simpleNameEnd, wordCharacterLengthBefore } from '../characters/word.ts';

/** A start-string, or a whole construct that has no inner markup; ranges are positions in the text. */
export interface MarkupStart {
  readonly kind:
    | 'emphasis'
    | 'strong'
    | 'literal'
    | 'target'
    | 'substitution'
    | 'interpreted'
    | 'reference'
    | 'footnote';
  readonly start: number;
  /** The end of the start-string or of the whole construct. */
  readonly end: number;
  /** The end of the role before interpreted text, of a reference's name or of a footnote's label. */
  readonly nameEnd: number;
}

/** A search by the regular expression engine is many times faster than a loop, above all before the loop is compiled. */
const trigger = /[*`|_[:]/g;

/** Looks for inline markup in the text that remains from `remaining` on; markup may start there whatever stands before it. */
export function findStart(text: string, remaining: number): MarkupStart | undefined {
  trigger.lastIndex = remaining;
  while (trigger.test(text)) {
    const index = trigger.lastIndex - 1;
    const found = readStart(text, index, text.charCodeAt(index), remaining);
    if (found !== undefined) {
      return found;
    }
    trigger.lastIndex = index + 1;
  }
  return undefined;
}

function readStart(text: string, index: number, code: number, remaining: number): MarkupStart | undefined {
  if (index > remaining && !isBeforeMarkup(text.charCodeAt(index - 1))) {
    return code === 95 ? readReference(text, index, remaining) : undefined;
  }
  switch (code) {
    case 42:
      return readDoubled(text, index, 42, 'strong', 'emphasis');
    case 96:
      return readDoubled(text, index, 96, 'literal', 'interpreted');
    case 124:
      return text.charCodeAt(index + 1) === 124 ? undefined : readSimple(text, index, index + 1, 'substitution');
    case 95:
      return text.charCodeAt(index + 1) === 96 ? readSimple(text, index, index + 2, 'target') : undefined;
    case 91:
      return readFootnote(text, index);
    default:
      return readRole(text, index);
  }
}

function readSimple(text: string, start: number, end: number, kind: MarkupStart['kind']): MarkupStart | undefined {
  return isWhiteSpace(text.charCodeAt(end)) ? undefined : { kind, start, end, nameEnd: end };
}

function readDoubled(
  text: string,
  index: number,
  mark: number,
  double: MarkupStart['kind'],
  single: MarkupStart['kind'],
): MarkupStart | undefined {
  return text.charCodeAt(index + 1) === mark
    ? readSimple(text, index, index + 2, double)
    : readSimple(text, index, index + 1, single);
}

function readRole(text: string, start: number): MarkupStart | undefined {
  const nameEnd = simpleNameEnd(text, start + 1);
  if (nameEnd === start + 1 || text.charCodeAt(nameEnd) !== 58 || text.charCodeAt(nameEnd + 1) !== 96) {
    return undefined;
  }
  const after = text.charCodeAt(nameEnd + 2);
  return after === 96 || isWhiteSpace(after) ? undefined : { kind: 'interpreted', start, end: nameEnd + 2, nameEnd };
}

function labelEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === 42) {
    return start + 1;
  }
  return simpleNameEnd(text, code === 35 ? start + 1 : start);
}

function readFootnote(text: string, start: number): MarkupStart | undefined {
  const nameEnd = labelEnd(text, start + 1);
  const isWhole = nameEnd > start + 1 && text.charCodeAt(nameEnd) === 93 && text.charCodeAt(nameEnd + 1) === 95;
  return isWhole && isAfterMarkup(text.charCodeAt(nameEnd + 2))
    ? { kind: 'footnote', start, end: nameEnd + 2, nameEnd }
    : undefined;
}

/** The underscore at `nameEnd` ends a name: finds where the name starts, as far left as it may. */
function readReference(text: string, nameEnd: number, remaining: number): MarkupStart | undefined {
  const end = text.charCodeAt(nameEnd + 1) === 95 ? nameEnd + 2 : nameEnd + 1;
  if (!isAfterMarkup(text.charCodeAt(end))) {
    return undefined;
  }
  let start = -1;
  let index = nameEnd;
  for (;;) {
    let length = wordCharacterLengthBefore(text, index);
    if (length === 0 || index - length < remaining) {
      break;
    }
    while (length > 0 && index - length >= remaining) {
      index -= length;
      length = wordCharacterLengthBefore(text, index);
    }
    const before = text.charCodeAt(index - 1);
    if (index === remaining || isBeforeMarkup(before)) {
      start = index;
    }
    const isSeparator = before === 45 || before === 46 || before === 95 || before === 43 || before === 58;
    if (index === remaining || !isSeparator) {
      break;
    }
    index -= 1;
  }
  return start < 0 ? undefined : { kind: 'reference', start, end, nameEnd };
}
