/** Whether a character, given as a code point, is one of a set. */
export type CharacterSet = (codePoint: number) => boolean;

/** A place between two characters: start and end of the line, and where a word starts or ends (or does not). */
export type Boundary = 'start' | 'end' | 'word' | 'inside';

/** A parsed pattern, as a tree. */
export type PatternNode =
  | { readonly kind: 'character'; readonly has: CharacterSet }
  | { readonly kind: 'boundary'; readonly at: Boundary }
  | { readonly kind: 'sequence'; readonly of: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly of: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly of: PatternNode; readonly least: 0 | 1; readonly isEndless: boolean };

const word = /[\p{L}\p{N}_]/u;

/** Whether a code point is a letter, a digit or an underscore, in any script. */
export function isWordCharacter(codePoint: number | undefined): boolean {
  return codePoint !== undefined && word.test(String.fromCodePoint(codePoint));
}
