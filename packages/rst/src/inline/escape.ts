/** Marks a backslash that escapes the next character; it takes the backslash's place, so that positions stay. */
export const escapeMark = '\u0000';

/** Replaces each backslash that escapes a character by the escape mark. */
export function markEscapes(text: string): string {
  let index = text.indexOf('\\');
  if (index < 0) {
    return text;
  }
  let marked = '';
  let from = 0;
  while (index >= 0) {
    marked += text.slice(from, index) + escapeMark + text.slice(index + 1, index + 2);
    from = index + 2;
    index = text.indexOf('\\', from);
  }
  return marked + text.slice(from);
}

/** Removes escape marks, and white space that was escaped. */
export function removeEscapes(text: string): string {
  let index = text.indexOf(escapeMark);
  if (index < 0) {
    return text;
  }
  let plain = '';
  let from = 0;
  while (index >= 0) {
    plain += text.slice(from, index);
    const after = text.charCodeAt(index + 1);
    from = after === 32 || after === 10 ? index + 2 : index + 1;
    index = text.indexOf(escapeMark, from);
  }
  return plain + text.slice(from);
}

/** Makes escape marks the backslashes that they were. */
export function restoreEscapes(text: string): string {
  return text.includes(escapeMark) ? text.replaceAll(escapeMark, '\\') : text;
}

/** Splits a text at white space that was escaped. */
export function splitAtEscapedBlanks(text: string): string[] {
  return text.split(`${escapeMark}\n`).flatMap((part) => part.split(`${escapeMark} `));
}
