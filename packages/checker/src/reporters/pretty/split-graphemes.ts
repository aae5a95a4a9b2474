const plain = /^[\u0020-\u007e]*$/;
/** Costs as much to make as ten findings to show, and most texts need none. */
let segmenter: Intl.Segmenter | undefined;

/** Whether every character of a text is one unit and one column. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** The characters of a text as readers count them (Unicode Standard Annex 29). */
export function splitGraphemes(text: string): string[] {
  if (isPlain(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
