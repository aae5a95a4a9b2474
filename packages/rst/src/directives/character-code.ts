const codePattern = /^(?:(?:0x|x|\\x|U\+?|\\u)([0-9a-f]+)|&#x([0-9a-f]+);|([0-9]+))$/i;

/** The character that a code stands for, as `U+2014` or `8212`; any other text as it is, and undefined for codes of no character. */
export function decodeCharacter(text: string): string | undefined {
  const match = codePattern.exec(text);
  if (match === null) {
    return text;
  }
  const [, short, entity, decimal] = match;
  const code = decimal === undefined ? Number.parseInt(short ?? entity ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
