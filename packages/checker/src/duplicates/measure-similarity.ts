import { CommonWords } from './longest-common.ts';
import { WordIds } from './word-ids.ts';

/** Twice the words that two texts have in the same order, by all words of both. */
export function measureSimilarity(first: Uint32Array, second: Uint32Array): number {
  const ids = new WordIds();
  const [a, b] = [first, second].map((words) => words.map((word) => ids.add(word)));
  if (a === undefined || b === undefined || a.length + b.length === 0) return 1;
  const common = new CommonWords(ids.size);
  common.choose(a);
  return (2 * common.measure(b)) / (a.length + b.length);
}
