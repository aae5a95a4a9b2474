/** A word with a capital where the text in its place begins with one. */
export function likeCase(word: string, model: string): string {
  return /^[^\p{L}]*\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
