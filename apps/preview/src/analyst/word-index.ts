/** A document and how much a word means there, in one number. */
const mostWeight = 63;
const weightBits = mostWeight + 1;

const words = /[\p{L}\p{N}]+/gu;
const longestWord = 40;
/** A query of fewer letters is no beginning of a word worth to be looked at. */
const shortestPrefix = 2;
/** Shorter words have too many others within one letter. */
const shortestGuess = 5;

/** The words of a text, without upper case. */
export function listWords(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(words), ([word]) => word).filter(({ length }) => length <= longestWord);
}

/** Whether two words differ by one letter at most: another one, one more, or two that changed places. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return isSwap || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** A document that a search found. */
export interface Match {
  readonly document: number;
  readonly score: number;
  /** The words of the document that the query's led to. */
  readonly words: readonly string[];
}

interface Found {
  score: number;
  readonly words: string[];
}

/**
 * An inverted index: of each word the documents that hold it. Beside exact words it finds those that begin so and, where there is
 * none, those that are one letter away. A few bytes a word and document, so that a large project fits in little memory.
 */
export class WordIndex {
  private readonly postings = new Map<string, number[]>();
  private count = 0;

  /** Adds a document by its words with their weights, 1 for the plain text; gives its number, from 0. */
  add(parts: readonly (readonly [text: string, weight: number])[]): number {
    const document = this.count;
    this.count += 1;
    const weights = new Map<string, number>();
    for (const [text, weight] of parts) {
      for (const word of listWords(text)) weights.set(word, Math.min(mostWeight, (weights.get(word) ?? 0) + weight));
    }
    for (const [word, weight] of weights) {
      const posting = this.postings.get(word);
      const entry = document * weightBits + weight;
      if (posting === undefined) this.postings.set(word, [entry]);
      else posting.push(entry);
    }
    return document;
  }

  /** The documents that have all words of a query, the best first. */
  find(query: string): Match[] {
    const asked = listWords(query);
    const [first, ...others] = asked.map((word) => this.findWord(word));
    if (first === undefined) return [];
    const all = [...first].filter(([document]) => others.every((found) => found.has(document)));
    const matches = all.map(([document, { score, words: own }]) => {
      const rest = others.flatMap((found) => found.get(document) ?? []);
      const sum = rest.reduce((total, each) => total + each.score, score);
      return { document, score: sum, words: [...own, ...rest.flatMap((each) => each.words)] };
    });
    return matches.toSorted((a, b) => b.score - a.score || a.document - b.document);
  }

  private findWord(asked: string): ReadonlyMap<number, Found> {
    const found = new Map<number, Found>();
    for (const [word, share] of this.listCandidates(asked)) {
      const posting = this.postings.get(word) ?? [];
      const rarity = Math.log(1 + this.count / posting.length);
      for (const entry of posting) {
        const document = Math.floor(entry / weightBits);
        const score = share * rarity * Math.sqrt(entry % weightBits);
        const known = found.get(document);
        if (known === undefined) found.set(document, { score, words: [word] });
        else {
          known.score = Math.max(known.score, score);
          known.words.push(word);
        }
      }
    }
    return found;
  }

  private *listCandidates(asked: string): Generator<readonly [word: string, share: number]> {
    let isFound = this.postings.has(asked);
    if (isFound) yield [asked, 1];
    if (asked.length >= shortestPrefix) {
      for (const word of this.postings.keys()) {
        if (!word.startsWith(asked) || word === asked) continue;
        isFound = true;
        yield [word, (0.8 * asked.length) / word.length];
      }
    }
    if (isFound || asked.length < shortestGuess) return;
    for (const word of this.postings.keys()) if (isNear(asked, word)) yield [word, 0.4];
  }
}
