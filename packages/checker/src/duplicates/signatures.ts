import { countBits } from './count-bits.ts';
import type { RankedTexts } from './rank-words.ts';

/** A bit for each element, where several may share one. */
const rows = 4;

/**
 * Bits by which most texts are told apart without a look at their words: where a bit differs, one text has an element that the
 * other has not (bitmap filter; Sandes, Teodoro and Melo 2017).
 */
export class Signatures {
  readonly #bits: Int32Array;

  constructor({ starts, ranks }: RankedTexts) {
    const count = Math.max(0, starts.length - 1);
    this.#bits = new Int32Array(count * rows);
    for (let text = 0; text < count; text += 1) {
      for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
        const bit = Math.imul(ranks[at] ?? 0, 0x9e_37_79_b1) >>> 25;
        const index = text * rows + (bit >>> 5);
        // Flipped, so that two elements of one bit count as what they are: an even number.
        this.#bits[index] = (this.#bits[index] ?? 0) ^ (1 << (bit & 31));
      }
    }
  }

  /** At least so many elements are in only one of two texts. */
  countDifferent(first: number, second: number): number {
    const bits = this.#bits;
    let different = 0;
    for (let row = 0; row < rows; row += 1) {
      different += countBits((bits[first * rows + row] ?? 0) ^ (bits[second * rows + row] ?? 0));
    }
    return different;
  }
}
