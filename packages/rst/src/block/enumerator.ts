import { isWhiteSpace } from '../characters/white-space.ts';
import { markerEnd } from './markers.ts';
import { fromRoman, toRoman } from './roman.ts';
import type { EnumerationType } from '../nodes.ts';

/** An enumerator as written; `type` is `#` for one that counts by itself, `ordinal` null for an invalid numeral. */
export interface Enumerator {
  readonly prefix: string;
  readonly suffix: string;
  readonly text: string;
  readonly type: EnumerationType | '#';
  readonly ordinal: number | null;
  /** Where the item's text starts. */
  readonly end: number;
}

const patterns: Readonly<Record<EnumerationType, RegExp>> = {
  arabic: /^[0-9]+$/,
  loweralpha: /^[a-z]$/,
  upperalpha: /^[A-Z]$/,
  lowerroman: /^[ivxlcdm]+$/,
  upperroman: /^[IVXLCDM]+$/,
};
const order = ['arabic', 'loweralpha', 'upperalpha', 'lowerroman', 'upperroman'] as const;
const enumerator = /^(\(?)([0-9]+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+|#)([).])(?= |$)/;

function typeOf(text: string, expected: EnumerationType | undefined): EnumerationType | '#' | undefined {
  if (text === '#') {
    return '#';
  }
  if (expected !== undefined && patterns[expected].test(text)) {
    return expected;
  }
  if (expected === undefined && text === 'i') {
    return 'lowerroman';
  }
  if (expected === undefined && text === 'I') {
    return 'upperroman';
  }
  return order.find((type) => patterns[type].test(text));
}

function ordinalOf(text: string, type: EnumerationType | '#'): number | null {
  switch (type) {
    case '#':
      return 1;
    case 'arabic':
      return Number(text);
    case 'loweralpha':
      return text.charCodeAt(0) - 96;
    case 'upperalpha':
      return text.charCodeAt(0) - 64;
    default:
      return fromRoman(text.toUpperCase());
  }
}

/** Reads the enumerator at the start of a line; `expected` is the type of the list that it may continue. */
export function readEnumerator(line: string, expected?: EnumerationType): Enumerator | undefined {
  const match = enumerator.exec(line);
  if (match === null) {
    return undefined;
  }
  const [whole, prefix = '', text = '', suffix = ''] = match;
  if (prefix === '(' && suffix === '.') {
    return undefined;
  }
  const type = typeOf(text, expected);
  if (type === undefined) {
    return undefined;
  }
  return { prefix, suffix, text, type, ordinal: ordinalOf(text, type), end: markerEnd(line, whole.length) };
}

function writeOrdinal(ordinal: number, type: EnumerationType | '#'): string | undefined {
  switch (type) {
    case '#':
      return '#';
    case 'arabic':
      return String(ordinal);
    case 'loweralpha':
    case 'upperalpha':
      return ordinal > 26 ? undefined : String.fromCharCode(ordinal + (type === 'loweralpha' ? 96 : 64));
    case 'lowerroman':
      return toRoman(ordinal)?.toLowerCase();
    default:
      return toRoman(ordinal);
  }
}

/** Says whether a line with an enumerator is an item: the next line is blank, indented, the end, or the next item. */
export function isItem(found: Enumerator, nextLine: string): boolean {
  if (found.ordinal === null) {
    return false;
  }
  if (nextLine === '' || isWhiteSpace(nextLine.charCodeAt(0))) {
    return true;
  }
  const next = writeOrdinal(found.ordinal + 1, found.type);
  if (next === undefined) {
    return false;
  }
  const { prefix, suffix } = found;
  return nextLine.startsWith(`${prefix}${next}${suffix} `) || nextLine.startsWith(`${prefix}#${suffix} `);
}
