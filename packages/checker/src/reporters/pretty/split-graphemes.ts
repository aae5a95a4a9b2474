const plain = /^[\u0020-\u007e]*$/;
/**
 * Characters that stand alone beside any other of these (Unicode Standard Annex 29): no mark, no joiner, no part of a flag or of a
 * Korean syllable. One of them may be told to be shown as a picture.
 */
const apart =
  /[\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0373\u0391-\u03a1\u03a3-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u2bff\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\u{1f300}-\u{1f3fa}\u{1f400}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f700}-\u{1f9ff}\u{1fa70}-\u{1faff}]\ufe0f?/gu;
/** Costs as much to make as ten findings to show, and few texts need one. */
let segmenter: Intl.Segmenter | undefined;

/** Whether every character of a text is one unit and one column. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** The characters of a text as readers count them (Unicode Standard Annex 29). */
export function splitGraphemes(text: string): string[] {
  if (isPlain(text)) return text.split('');
  const characters = text.match(apart) ?? [];
  const length = characters.reduce((sum, character) => sum + character.length, 0);
  if (length === text.length) return characters;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
