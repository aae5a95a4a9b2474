const wordCharacter = /^[\p{L}\p{N}]$/u;
const known = new Map<number, boolean>();

/** Says whether a code point is a letter or a number in any script; the underscore is neither. */
function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  let answer = known.get(code);
  if (answer === undefined) {
    answer = wordCharacter.test(String.fromCodePoint(code));
    known.set(code, answer);
  }
  return answer;
}

/** The number of UTF-16 units (0, 1 or 2) of the word character that starts at `index`. */
function wordCharacterLength(text: string, index: number): number {
  // A read outside of the text makes the compiler throw away its code.
  if (index < 0 || index >= text.length) {
    return 0;
  }
  const code = text.charCodeAt(index);
  if (code < 128) {
    return isWordCode(code) ? 1 : 0;
  }
  const point = text.codePointAt(index) ?? code;
  if (point > 0xffff) {
    return isWordCode(point) ? 2 : 0;
  }
  return isWordCode(code) ? 1 : 0;
}

/** The number of UTF-16 units (0, 1 or 2) of the word character that ends before `index`. */
export function wordCharacterLengthBefore(text: string, index: number): number {
  const code = text.charCodeAt(index - 1);
  if (code >= 0xdc00 && code <= 0xdfff) {
    return wordCharacterLength(text, index - 2) === 2 ? 2 : 0;
  }
  return wordCharacterLength(text, index - 1) === 1 ? 1 : 0;
}

function isInternalSeparator(code: number): boolean {
  return code === 45 || code === 46 || code === 95 || code === 43 || code === 58;
}

const asciiName = /[a-zA-Z0-9]+(?:[-._+:][a-zA-Z0-9]+)*/y;

/** The end of a name in ASCII, or -1 where other characters may belong to it. */
function asciiNameEnd(text: string, start: number): number {
  asciiName.lastIndex = start;
  const end = asciiName.test(text) ? asciiName.lastIndex : start;
  const isUsual = !(text.charCodeAt(end) >= 128 || text.charCodeAt(end + 1) >= 128);
  return isUsual ? end : -1;
}

/**
 * The end of the longest simple reference name that starts at `start` (or `start` itself where there is none):
 * words joined by single `-`, `.`, `_`, `+` or `:`.
 */
export function simpleNameEnd(text: string, start: number): number {
  const asciiEnd = asciiNameEnd(text, start);
  if (asciiEnd >= 0) {
    return asciiEnd;
  }
  let end = start;
  let index = start;
  for (;;) {
    let length = wordCharacterLength(text, index);
    if (length === 0) {
      return end;
    }
    while (length > 0) {
      index += length;
      length = wordCharacterLength(text, index);
    }
    end = index;
    if (!isInternalSeparator(text.charCodeAt(index))) {
      return end;
    }
    index += 1;
  }
}
