/** Gives back what a `FactWriter` took, in the same order. Reading past the end gives zeros and empty strings, never an error. */
export class FactReader {
  readonly #numbers: Uint32Array;
  readonly #text: string;
  #at = 0;
  #textAt = 0;

  /** The bytes as `takeBytes` made them; what is too short for what it announces reads as empty. */
  constructor(bytes: Uint8Array) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = buffer.length < 8 ? 0 : buffer.readUInt32LE(0);
    const start = 8 + count * 4;
    const isWhole = start <= buffer.length && buffer.length >= 8;
    this.#numbers = isWhole ? copyNumbers(buffer.subarray(8, start)) : new Uint32Array();
    this.#text = isWhole ? buffer.toString(buffer.readUInt32LE(4) === 1 ? 'latin1' : 'utf16le', start) : '';
  }

  readNumber(): number {
    const value = this.#numbers[this.#at] ?? 0;
    this.#at += 1;
    return value;
  }

  /** How many items follow; never more than there are numbers left, as each item has at least one. */
  readCount(): number {
    return Math.min(this.readNumber(), this.#numbers.length - this.#at);
  }

  /** What `writeNumbers` took; a part of what this reader holds, without a copy. */
  readNumbers(): Uint32Array {
    const start = this.#at + 1;
    this.#at = start + this.readCount();
    return this.#numbers.subarray(start, this.#at);
  }

  readString(): string {
    const start = this.#textAt;
    this.#textAt += this.readNumber();
    return this.#text.slice(start, this.#textAt);
  }
}

/**
 * Numbers must lie at a multiple of four, which a slice of a file need not do; and a view would keep the texts beside them in
 * memory as long as the words of a block.
 */
function copyNumbers(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length / 4);
  new Uint8Array(numbers.buffer).set(bytes);
  return numbers;
}
