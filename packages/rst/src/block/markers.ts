import { skipBlanks } from '../characters/white-space.ts';

/** The end of a marker that ends at `end`, with the blanks after it; -1 where neither a blank nor the line's end follows. */
export function markerEnd(text: string, end: number): number {
  if (end === text.length) {
    return end;
  }
  return text.charCodeAt(end) === 32 ? skipBlanks(text, end) : -1;
}

/** The end of a bullet with the blanks after it, or -1. */
export function bulletEnd(text: string): number {
  switch (text.charCodeAt(0)) {
    case 42:
    case 43:
    case 45:
    case 0x2022:
    case 0x2023:
    case 0x2043:
      return markerEnd(text, 1);
    default:
      return -1;
  }
}

/** Where a field's name ends (at the closing colon) and where its body starts. */
export interface FieldMarker {
  readonly nameEnd: number;
  readonly end: number;
}

/** Reads `:name: `: colons in a name count only where a blank or the line's end follows them. */
export function readFieldMarker(text: string): FieldMarker | undefined {
  if (text.length < 2 || text.charCodeAt(0) !== 58) {
    return undefined;
  }
  const first = text.charCodeAt(1);
  if (first === 58 || first === 32) {
    return undefined;
  }
  for (let index = 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 92) {
      index += 1;
      if (index >= text.length) {
        return undefined;
      }
    } else if (code === 58) {
      const after = index + 1 < text.length ? text.charCodeAt(index + 1) : 32;
      if (after === 96) {
        return undefined;
      }
      if (after === 32) {
        return text.charCodeAt(index - 1) === 32 ? undefined : { nameEnd: index, end: markerEnd(text, index + 1) };
      }
    }
  }
  return undefined;
}

/** Says whether a line is made of one ASCII punctuation character only. */
export function isAdornment(text: string): boolean {
  const first = text.charCodeAt(0);
  const isPunctuation =
    (first >= 33 && first <= 47) ||
    (first >= 58 && first <= 64) ||
    (first >= 91 && first <= 96) ||
    (first >= 123 && first <= 126);
  if (!isPunctuation) {
    return false;
  }
  for (let index = 1; index < text.length; index += 1) {
    if (text.charCodeAt(index) !== first) {
      return false;
    }
  }
  return true;
}
