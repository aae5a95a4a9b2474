import { WordIds } from './word-ids.ts';

/** Texts as a join reads them: the words of text `n` lie from `starts[n]` to `starts[n + 1]`. */
export interface RankedTexts {
  readonly starts: Uint32Array;
  /** The number of each word, in the order of the text. */
  readonly words: Uint32Array;
  /**
   * The ranks of each text's words, the rarest first. The second `the` of a text has another rank than the first, so that what
   * two of these sets share is what the texts share with repetitions.
   */
  readonly ranks: Uint32Array;
  readonly wordCount: number;
  readonly rankCount: number;
}

function enlarge(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Elements: the first occurrence of a word in a text, its second, and so on. */
interface Elements {
  /** The element at each place of all the texts. */
  readonly places: Uint32Array;
  /** In how many texts each element is. */
  readonly counts: Uint32Array;
}

function countElements(starts: Uint32Array, words: Uint32Array, wordCount: number): Elements {
  const places = new Uint32Array(words.length);
  let counts = new Uint32Array(wordCount * 2);
  /** The element of the occurrence after an element; 0 where no text has had one. */
  let next = new Uint32Array(wordCount * 2);
  let size = wordCount;
  /** The last element of each word in the text `seenIn`. */
  const last = new Uint32Array(wordCount);
  const seenIn = new Int32Array(wordCount).fill(-1);
  for (let text = 0; text + 1 < starts.length; text += 1) {
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      const word = words[at] ?? 0;
      let element = word;
      if (seenIn[word] === text) {
        const before = last[word] ?? 0;
        element = next[before] ?? 0;
        if (element === 0) {
          if (size === next.length) [next, counts] = [enlarge(next), enlarge(counts)];
          element = size;
          next[before] = element;
          size += 1;
        }
      }
      seenIn[word] = text;
      last[word] = element;
      places[at] = element;
      counts[element] = (counts[element] ?? 0) + 1;
    }
  }
  return { places, counts: counts.subarray(0, size) };
}

/** The rank of each element by how rare it is. */
function rankByCount(counts: Uint32Array): Uint32Array {
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const starts = new Uint32Array(most + 2);
  for (const count of counts) starts[count + 1] = (starts[count + 1] ?? 0) + 1;
  for (let count = 1; count < starts.length; count += 1) {
    starts[count] = (starts[count] ?? 0) + (starts[count - 1] ?? 0);
  }
  return counts.map((count) => {
    const rank = starts[count] ?? 0;
    starts[count] = rank + 1;
    return rank;
  });
}

/** Orders the words of all texts by how many texts have them. */
export function rankWords(texts: readonly Uint32Array[]): RankedTexts {
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, { length }] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  const words = new Uint32Array(starts[texts.length] ?? 0);
  const ids = new WordIds();
  let at = 0;
  for (const text of texts) {
    for (const hash of text) {
      words[at] = ids.add(hash);
      at += 1;
    }
  }
  const { places, counts } = countElements(starts, words, ids.size);
  const rankOf = rankByCount(counts);
  const ranks = places;
  for (let place = 0; place < places.length; place += 1) ranks[place] = rankOf[places[place] ?? 0] ?? 0;
  for (let text = 0; text < texts.length; text += 1) ranks.subarray(starts[text], starts[text + 1]).sort();
  return { starts, words, ranks, wordCount: ids.size, rankCount: counts.length };
}
