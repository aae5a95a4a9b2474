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

/** Removes white space at the end of a text; nearly all texts end with a character of ASCII that is none. */
export function trimEnd(text: string): string {
  let end = text.length;
  const last = end > 0 ? text.charCodeAt(end - 1) : 33;
  if (last > 32 && last < 128) {
    return text;
  }
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

/** White space of Python that the engine of regular expressions does not count as such. */
const separators = String.fromCharCode(0x1c, 0x1d, 0x1e, 0x1f, 0x85);
const word = new RegExp(`(?:(?![${separators}])\\S|\\uFEFF)+`, 'g');

/** Splits a text at runs of white space; no part is empty. */
export function splitWords(text: string): string[] {
  return text.match(word) ?? [];
}

/** The index of the first character at or after `from` that is not a blank (U+0020). */
export function skipBlanks(text: string, from: number): number {
  let index = from;
  while (index < text.length && text.charCodeAt(index) === 32) {
    index += 1;
  }
  return index;
}
