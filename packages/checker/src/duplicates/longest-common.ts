import { countBits } from './count-bits.ts';

/**
 * Measures the longest common subsequence of one text with others, 32 words of the first at a time.
 * Source: Hyyrö, Bit-parallel LCS-length computation revisited (2004): `V ← (V + (V & M)) | (V & ~M)`.
 */
export class CommonWords {
  /** Where the masks of a word begin, by word, in the text whose number is in `#owners`. */
  readonly #slots: Uint32Array;
  readonly #owners: Uint32Array;
  #owner = 0;
  #masks = new Int32Array(1024);
  #rows = new Int32Array(32);
  #length = 0;
  #width = 0;

  /** Words are numbers below the count. */
  constructor(wordCount: number) {
    this.#slots = new Uint32Array(wordCount);
    this.#owners = new Uint32Array(wordCount);
  }

  /** Sets the text that others are measured with. */
  choose(words: Uint32Array): void {
    this.#owner += 1;
    this.#length = words.length;
    this.#width = (words.length + 31) >>> 5;
    this.#makeRoom(words.length * this.#width);
    this.#masks.fill(0, 0, words.length * this.#width);
    let slots = 0;
    for (const [at, word] of words.entries()) {
      if (this.#owners[word] !== this.#owner) {
        this.#owners[word] = this.#owner;
        this.#slots[word] = slots * this.#width;
        slots += 1;
      }
      const index = (this.#slots[word] ?? 0) + (at >>> 5);
      this.#masks[index] = (this.#masks[index] ?? 0) | (1 << (at & 31));
    }
  }

  /** How many words of the chosen text come in the same order in another one. */
  measure(words: Uint32Array): number {
    const rows = this.#rows;
    rows.fill(-1, 0, this.#width);
    for (const word of words) if (this.#owners[word] === this.#owner) this.#step(this.#slots[word] ?? 0, rows);
    let common = 0;
    for (let row = 0; row < this.#width; row += 1) {
      const left = this.#length - row * 32;
      const used = left >= 32 ? -1 : (1 << left) - 1;
      common += countBits(~(rows[row] ?? 0) & used);
    }
    return common;
  }

  #step(slot: number, rows: Int32Array): void {
    let carry = 0;
    for (let row = 0; row < this.#width; row += 1) {
      const before = rows[row] ?? 0;
      const matches = before & (this.#masks[slot + row] ?? 0);
      const sum = (before >>> 0) + (matches >>> 0) + carry;
      carry = sum > 0xff_ff_ff_ff ? 1 : 0;
      rows[row] = sum | 0 | (before & ~matches);
    }
  }

  #makeRoom(masks: number): void {
    if (masks > this.#masks.length) this.#masks = new Int32Array(masks * 2);
    if (this.#width > this.#rows.length) this.#rows = new Int32Array(this.#width * 2);
  }
}
