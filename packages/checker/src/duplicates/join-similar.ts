import { CommonWords } from './longest-common.ts';
import { PrefixIndex } from './prefix-index.ts';
import { Signatures } from './signatures.ts';
import { type RankedTexts, rankWords } from './rank-words.ts';

/** What two texts have to have to be similar, and what is done with those. */
export interface Join {
  /** Twice the words that both have in the same order, by all words of both; above 0, at most 1. */
  readonly similarity: number;
  /** Takes each pair once. */
  readonly visit: (first: number, second: number, common: number) => void;
  /**
   * Texts of one set are known to belong together, so nothing depends on what two of them share. Sets only grow; -1 for a text
   * that has none.
   */
  readonly setOf?: (text: number) => number;
  /** Whether a text is asked about: of a pair at least one must be. */
  readonly isAsked?: (text: number) => boolean;
}

/**
 * Steps that a word may cost: real documentation takes a few dozen. Texts that are made to have all their words in common
 * and no order would take the square of their number; they end here, and the caller is told.
 */
const stepsPerWord = 200;
const freeSteps = 20_000_000;

/** Rounding never makes a threshold higher than it is. */
function ceil(value: number): number {
  return Math.ceil(value - 1e-9);
}

/** Two texts, and where in each stands the rarest element that both have. */
interface Meeting {
  readonly text: number;
  readonly at: number;
  readonly other: number;
  readonly otherAt: number;
}

/** A part of the ranks. */
interface Run {
  readonly at: number;
  readonly end: number;
}

/** One pass over all texts. */
class Pass {
  readonly #join: Join;
  readonly #ranked: RankedTexts;
  readonly #lengths: Uint32Array;
  readonly #index: PrefixIndex;
  readonly #signatures: Signatures;
  readonly #common: CommonWords;
  /** The text that a text was last compared with, and one more: each is compared once. */
  readonly #metBy: Uint32Array;
  #steps: number;
  #chosen = -1;
  /** Whether the text that is compared has met one that it is similar to: before, it is in nobody's set. */
  #isJoined = false;

  constructor(ranked: RankedTexts, join: Join) {
    this.#join = join;
    this.#ranked = ranked;
    this.#lengths = ranked.starts.subarray(1).map((end, text) => end - (ranked.starts[text] ?? 0));
    const { similarity } = join;
    const prefixes = this.#lengths.map((length) => (length === 0 ? 0 : length - ceil(similarity * length) + 1));
    this.#index = new PrefixIndex(ranked, prefixes);
    this.#signatures = new Signatures(ranked);
    this.#common = new CommonWords(ranked.wordCount);
    this.#metBy = new Uint32Array(ranked.starts.length);
    this.#steps = freeSteps + stepsPerWord * ranked.words.length;
  }

  get isExhausted(): boolean {
    return this.#steps < 0;
  }

  #length(text: number): number {
    return this.#lengths[text] ?? 0;
  }

  /** Compares a text with those before it, none of which is longer. */
  probe(text: number): void {
    this.#isJoined = false;
    const { similarity } = this.#join;
    const length = this.#length(text);
    const shortest = ceil((length * similarity) / (2 - similarity));
    const prefix = length - ceil((similarity * (length + shortest)) / 2) + 1;
    for (let at = 0; at < prefix && !this.isExhausted; at += 1) this.#probeElement(text, at, shortest);
  }

  /** Makes a text findable for those after it, none of which is shorter. */
  add(text: number): void {
    this.#index.add(text);
  }

  /** Compares a text with those that have its element at `at` among their rarest ones, from the longest to the shortest. */
  #probeElement(text: number, at: number, shortest: number): void {
    const index = this.#index;
    const { texts, positions } = index;
    const lengths = this.#lengths;
    const metBy = this.#metBy;
    const mark = text + 1;
    const left = this.#length(text) - at;
    const rank = index.rankOf(text, at);
    const first = index.firstOf(rank);
    let steps = 0;
    let otherLength = -1;
    let needed = 0;
    for (let entry = index.lastOf(rank); entry >= first; steps += 1) {
      const other = texts[entry] ?? 0;
      const length = lengths[other] ?? 0;
      if (length < shortest) break;
      if (length !== otherLength) {
        otherLength = length;
        needed = this.#countNeeded(text, other);
      }
      const isNew = metBy[other] !== mark;
      const next = isNew && this.#isJoined ? this.#passOver(text, entry, first) : entry;
      if (isNew && next === entry) {
        metBy[other] = mark;
        const otherAt = positions[entry] ?? 0;
        // The element is the first that both have, so they share at most what is left from it on.
        if (left >= needed && length - otherAt >= needed) this.#compare({ text, at, other, otherAt }, needed);
      }
      entry = next === entry ? entry - 1 : next;
    }
    this.#steps -= steps;
  }

  /**
   * The next entry from one down to the oldest that is not of the text's own set. What is passed over is passed over at once
   * the next time: ten thousand texts of one set cost what one does.
   */
  #passOver(text: number, start: number, first: number): number {
    const { setOf } = this.#join;
    const { texts, skips } = this.#index;
    const set = setOf?.(text) ?? -1;
    if (setOf === undefined || set === -1) return start;
    let entry = start;
    while (entry >= first && setOf(texts[entry] ?? 0) === set) {
      this.#steps -= 1;
      entry = skips[entry] ?? -1;
    }
    if (entry !== start) skips[start] = entry;
    return entry;
  }

  /** How many words two texts must have in the same order to be similar. */
  #countNeeded(text: number, other: number): number {
    return ceil((this.#join.similarity * (this.#length(text) + this.#length(other))) / 2);
  }

  #compare({ text, at, other, otherAt }: Meeting, needed: number): void {
    const { visit, isAsked } = this.#join;
    const all = this.#length(text) + this.#length(other);
    if ((all - this.#signatures.countDifferent(text, other)) / 2 < needed) return;
    if (isAsked !== undefined && !isAsked(text) && !isAsked(other)) return;
    const { starts } = this.#ranked;
    const from = { at: (starts[text] ?? 0) + at, end: starts[text + 1] ?? 0 };
    const otherFrom = { at: (starts[other] ?? 0) + otherAt, end: starts[other + 1] ?? 0 };
    if (!this.#shares(from, otherFrom, needed)) return;
    const common = this.#measure(text, other);
    if (common < needed) return;
    visit(text, other, common);
    this.#isJoined = true;
  }

  /** Whether two ordered runs of ranks have so many in common: as many words as that in any order. */
  #shares(first: Run, second: Run, needed: number): boolean {
    const { ranks } = this.#ranked;
    let at = first.at;
    let otherAt = second.at;
    let shared = 0;
    while (shared < needed && shared + Math.min(first.end - at, second.end - otherAt) >= needed) {
      const rank = ranks[at] ?? 0;
      const otherRank = ranks[otherAt] ?? 0;
      if (rank <= otherRank) at += 1;
      if (otherRank <= rank) otherAt += 1;
      if (rank === otherRank) shared += 1;
    }
    this.#steps -= at - first.at + 1;
    return shared >= needed;
  }

  #measure(text: number, other: number): number {
    const { words, starts } = this.#ranked;
    if (this.#chosen !== text) this.#common.choose(words.subarray(starts[text], starts[text + 1]));
    this.#chosen = text;
    this.#steps -= this.#length(other) * ((this.#length(text) + 31) >>> 5);
    return this.#common.measure(words.subarray(starts[other], starts[other + 1]));
  }
}

/**
 * Finds every pair of texts that are similar; false where it gave up. No pair is missed: as many words as two texts have in
 * the same order they have in any order, so two sets must share so many elements, and then they share one of the few rarest of
 * each (prefix filter; Chaudhuri, Ganti and Kaushik 2006, Xiao et al. 2008).
 */
export function joinSimilar(texts: readonly Uint32Array[], join: Join): boolean {
  const pass = new Pass(rankWords(texts), join);
  const lengths = texts.map(({ length }) => length);
  const order = [...texts.keys()].toSorted((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0));
  for (const text of order) {
    if (lengths[text] === 0) continue;
    pass.probe(text);
    if (pass.isExhausted) return false;
    pass.add(text);
  }
  return true;
}
