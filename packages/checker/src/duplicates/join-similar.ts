import { CommonWords } from './longest-common.ts';
import { type RankedTexts, rankWords } from './rank-words.ts';

/** What two texts have to have to be similar, and what is done with those. */
export interface Join {
  /** Twice the words that both have in the same order, by all words of both; above 0, at most 1. */
  readonly similarity: number;
  /** Takes each pair once. */
  readonly visit: (first: number, second: number, common: number) => void;
  /** Texts of one set are known to belong together, so nothing depends on what two of them share; sets only grow. */
  readonly setOf?: (text: number) => number;
  /** Whether a text is asked about: of a pair at least one must be. */
  readonly isAsked?: (text: number) => boolean;
}

/**
 * Steps that a word may cost: real documentation takes a few hundred. Texts that are made to have all their words in common
 * and no order would take the square of their number; they end here, and the caller is told.
 */
const stepsPerWord = 500;
const freeSteps = 20_000_000;

/** Rounding never makes a threshold higher than it is. */
function ceil(value: number): number {
  return Math.ceil(value - 1e-9);
}

/** Elements of texts by rank: the beginnings of those that were met, the longest first. */
class Index {
  readonly #heads: Int32Array;
  readonly texts: Uint32Array;
  readonly positions: Uint32Array;
  readonly nexts: Int32Array;
  /** The entry after a run of entries whose texts are of one set. */
  readonly skips: Int32Array;
  #size = 0;

  constructor(rankCount: number, most: number) {
    this.#heads = new Int32Array(rankCount).fill(-1);
    this.texts = new Uint32Array(most);
    this.positions = new Uint32Array(most);
    this.nexts = new Int32Array(most);
    this.skips = new Int32Array(most);
  }

  /** The newest entry of a rank; -1 for none. */
  head(rank: number): number {
    return this.#heads[rank] ?? -1;
  }

  add(rank: number, text: number, position: number): void {
    this.texts[this.#size] = text;
    this.positions[this.#size] = position;
    this.nexts[this.#size] = this.head(rank);
    this.skips[this.#size] = this.head(rank);
    this.#heads[rank] = this.#size;
    this.#size += 1;
  }
}

/** One run of the join. */
class Run {
  readonly #join: Join;
  readonly #ranked: RankedTexts;
  readonly #index: Index;
  readonly #common: CommonWords;
  /** The text that a text was last met by, and one more: each is looked at once. */
  readonly #metBy: Uint32Array;
  #steps: number;
  #chosen = -1;

  constructor(ranked: RankedTexts, join: Join) {
    this.#join = join;
    this.#ranked = ranked;
    this.#index = new Index(ranked.rankCount, ranked.words.length);
    this.#common = new CommonWords(ranked.wordCount);
    this.#metBy = new Uint32Array(ranked.starts.length);
    this.#steps = freeSteps + stepsPerWord * ranked.words.length;
  }

  get isExhausted(): boolean {
    return this.#steps < 0;
  }

  #start(text: number): number {
    return this.#ranked.starts[text] ?? 0;
  }

  #length(text: number): number {
    return this.#start(text + 1) - this.#start(text);
  }

  /** Compares a text with those before it, none of which is longer. */
  probe(text: number): void {
    const { similarity } = this.#join;
    const length = this.#length(text);
    const shortest = ceil((length * similarity) / (2 - similarity));
    const prefix = length - ceil((similarity * (length + shortest)) / 2) + 1;
    for (let at = 0; at < prefix && !this.isExhausted; at += 1) this.#probeElement(text, at, shortest);
  }

  /** Makes a text findable for those after it, none of which is shorter. */
  add(text: number): void {
    const length = this.#length(text);
    const prefix = length - ceil(this.#join.similarity * length) + 1;
    const start = this.#start(text);
    for (let at = 0; at < prefix; at += 1) this.#index.add(this.#ranked.ranks[start + at] ?? 0, text, at);
  }

  /** Entries of the text's own set are passed over, whole runs at a time: ten thousand texts of one set cost what one does. */
  #probeElement(text: number, at: number, shortest: number): void {
    const index = this.#index;
    const { setOf = (one: number) => one } = this.#join;
    let run = -1;
    let runSet = -1;
    for (let entry = index.head(this.#ranked.ranks[this.#start(text) + at] ?? 0); entry !== -1;) {
      const other = index.texts[entry] ?? 0;
      if (this.#length(other) < shortest || this.isExhausted) break;
      this.#steps -= 1;
      const set = setOf(other);
      const isKnown = set === setOf(text);
      if (set === runSet) index.skips[run] = index.skips[entry] ?? -1;
      else [run, runSet] = [entry, set];
      if (!isKnown && this.#metBy[other] !== text + 1) {
        this.#metBy[other] = text + 1;
        this.#compare(text, at, other, index.positions[entry] ?? 0);
      }
      entry = (isKnown ? index.skips[entry] : index.nexts[entry]) ?? -1;
    }
  }

  /** Compares two texts whose first element in common stands at `at` and `otherAt`. */
  #compare(text: number, at: number, other: number, otherAt: number): void {
    const { similarity, visit, isAsked } = this.#join;
    const [length, otherLength] = [this.#length(text), this.#length(other)];
    const needed = ceil((similarity * (length + otherLength)) / 2);
    if (Math.min(length - at, otherLength - otherAt) < needed) return;
    if (isAsked !== undefined && !isAsked(text) && !isAsked(other)) return;
    if (
      !this.#shares(
        this.#start(text) + at,
        this.#start(text + 1),
        this.#start(other) + otherAt,
        this.#start(other + 1),
        needed,
      )
    )
      return;
    const common = this.#measure(text, other);
    if (common >= needed) visit(text, other, common);
  }

  /** Whether two ordered runs of ranks have so many in common: as many words as that in any order. */
  #shares(from: number, end: number, otherFrom: number, otherEnd: number, needed: number): boolean {
    const { ranks } = this.#ranked;
    let [at, otherAt, shared] = [from, otherFrom, 0];
    while (shared + Math.min(end - at, otherEnd - otherAt) >= needed) {
      if (shared === needed) return true;
      const [rank, otherRank] = [ranks[at] ?? 0, ranks[otherAt] ?? 0];
      if (rank <= otherRank) at += 1;
      if (otherRank <= rank) otherAt += 1;
      if (rank === otherRank) shared += 1;
    }
    this.#steps -= at - from + 1;
    return false;
  }

  #measure(text: number, other: number): number {
    const { words } = this.#ranked;
    if (this.#chosen !== text) this.#common.choose(words.subarray(this.#start(text), this.#start(text + 1)));
    this.#chosen = text;
    this.#steps -= this.#length(other) * ((this.#length(text) + 31) >>> 5);
    return this.#common.measure(words.subarray(this.#start(other), this.#start(other + 1)));
  }
}

/**
 * Finds every pair of texts that are similar; false where it gave up. No pair is missed: as many words as two texts have in
 * the same order they have in any order, so two sets must share so many elements, and then they share one of the few rarest of
 * each (prefix filter; Chaudhuri, Ganti and Kaushik 2006, Xiao et al. 2008).
 */
export function joinSimilar(texts: readonly Uint32Array[], join: Join): boolean {
  const run = new Run(rankWords(texts), join);
  const lengths = texts.map(({ length }) => length);
  const order = [...texts.keys()].toSorted((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0));
  for (const text of order) {
    if (lengths[text] === 0) continue;
    run.probe(text);
    if (run.isExhausted) return false;
    run.add(text);
  }
  return true;
}
