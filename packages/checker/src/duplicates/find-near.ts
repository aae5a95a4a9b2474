import { WordIds } from './word-ids.ts';

/**
 * Of texts those that an asked one may be similar to, and the asked ones: most of the others have too few of the words that
 * are in any asked one. A text of which `s / (2 - s)` are not among them is too far from all, however long they are.
 */
export function findNear(
  texts: readonly Uint32Array[],
  isAsked: (text: number) => boolean,
  similarity: number,
): readonly number[] {
  const asked = new WordIds();
  let [shortest, longest] = [Infinity, 0];
  const indexes = [...texts.keys()];
  const least = similarity / (2 - similarity);
  for (const index of indexes) {
    const words = texts[index];
    if (words === undefined || !isAsked(index)) continue;
    for (const word of words) asked.add(word);
    shortest = Math.min(shortest, words.length);
    longest = Math.max(longest, words.length);
  }
  return indexes.filter((index) => {
    const words = texts[index];
    if (words === undefined || words.length < shortest * least - 1 || words.length > longest / least + 1) return false;
    let foreign = words.length - Math.ceil(words.length * least - 1e-9);
    for (const word of words) {
      if (asked.has(word)) continue;
      foreign -= 1;
      if (foreign < 0) return false;
    }
    return true;
  });
}
