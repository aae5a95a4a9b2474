/** Says whether a UTF-16 unit is white space in the sense of Python's `str.isspace`, which docutils relies on. */
export function isWhiteSpace(code: number): boolean {
  if (code <= 32) {
    return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
  }
  if (code < 0x85) {
    return false;
  }
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Removes white space at the end of a text. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isWhiteSpace(text.charCodeAt(end - 1))) {
    end -= 1;
  }
  return end === text.length ? text : text.slice(0, end);
}

/** Removes white space at both ends of a text. */
export function trim(text: string): string {
  let start = 0;
  while (start < text.length && isWhiteSpace(text.charCodeAt(start))) {
    start += 1;
  }
  return trimEnd(start === 0 ? text : text.slice(start));
}

/** Splits a text at runs of white space; no part is empty. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index += 1) {
    if (index === text.length || isWhiteSpace(text.charCodeAt(index))) {
      if (start >= 0) {
        words.push(text.slice(start, index));
        start = -1;
      }
    } else if (start < 0) {
      start = index;
    }
  }
  return words;
}

/** The index of the first character at or after `from` that is not a blank (U+0020). */
export function skipBlanks(text: string, from: number): number {
  let index = from;
  while (index < text.length && text.charCodeAt(index) === 32) {
    index += 1;
  }
  return index;
}
