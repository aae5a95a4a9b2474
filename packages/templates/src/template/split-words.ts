const words = /[\p{L}\p{N}]+/gu;

/** The words of a name, in lower case and without accents; `OpenAI GPT-5` has two cuts, not four: camel case is one word. */
export function splitWords(text: string): readonly string[] {
  const plain = text.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  // Some letters are nothing but accents when they are taken apart: they stay as they are.
  return plain.match(words) ?? text.toLowerCase().match(words) ?? [];
}
