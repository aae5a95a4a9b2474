import type { RankedTexts } from './rank-words.ts';

/**
 * Which texts begin with which of their rarest elements. The entries of a rank lie side by side in the order in which they are
 * added: lists of links would be as many misses of the processor's caches.
 */
export class PrefixIndex {
  readonly #ranked: RankedTexts;
  readonly #prefixes: Uint32Array;
  /** Where the entries of a rank begin. */
  readonly #starts: Uint32Array;
  /** Where the next entry of a rank comes. */
  readonly #ends: Uint32Array;
  /** By entry: its text, and the place of the rank in it. */
  readonly texts: Uint32Array;
  readonly positions: Uint32Array;
  /** The entry before a run of entries that may be passed over together; at first the one before. */
  readonly skips: Int32Array;

  /** `prefixes` says of how many elements each text will be found by. */
  constructor(ranked: RankedTexts, prefixes: Uint32Array) {
    this.#ranked = ranked;
    this.#prefixes = prefixes;
    this.#starts = new Uint32Array(ranked.rankCount + 1);
    for (const [text, prefix] of prefixes.entries()) {
      for (let at = 0; at < prefix; at += 1) {
        const next = this.rankOf(text, at) + 1;
        this.#starts[next] = (this.#starts[next] ?? 0) + 1;
      }
    }
    for (let rank = 1; rank < this.#starts.length; rank += 1) {
      this.#starts[rank] = (this.#starts[rank] ?? 0) + (this.#starts[rank - 1] ?? 0);
    }
    this.#ends = this.#starts.slice();
    const count = this.#starts[ranked.rankCount] ?? 0;
    this.texts = new Uint32Array(count);
    this.positions = new Uint32Array(count);
    this.skips = Int32Array.from({ length: count }, (_, entry) => entry - 1);
  }

  /** The rank of the element at a place of a text. */
  rankOf(text: number, at: number): number {
    return this.#ranked.ranks[(this.#ranked.starts[text] ?? 0) + at] ?? 0;
  }

  /** The oldest entry of a rank, if there is any. */
  firstOf(rank: number): number {
    return this.#starts[rank] ?? 0;
  }

  /** The newest entry of a rank; before the oldest where there is none. */
  lastOf(rank: number): number {
    return (this.#ends[rank] ?? 0) - 1;
  }

  /** Makes a text findable. */
  add(text: number): void {
    const count = this.#prefixes[text] ?? 0;
    for (let at = 0; at < count; at += 1) {
      const rank = this.rankOf(text, at);
      const entry = this.#ends[rank] ?? 0;
      this.texts[entry] = text;
      this.positions[entry] = at;
      this.#ends[rank] = entry + 1;
    }
  }
}
