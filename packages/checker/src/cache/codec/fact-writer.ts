/** Takes numbers and strings in the order in which a `FactReader` gives them back. */
export class FactWriter {
  #numbers = new Uint32Array(256);
  #count = 0;
  #text = '';

  /** A whole number from 0 to 2^32 - 1. */
  writeNumber(value: number): void {
    this.#makeRoom(1);
    this.#numbers[this.#count] = value;
    this.#count += 1;
  }

  /** Many numbers, after how many they are. */
  writeNumbers(values: Uint32Array): void {
    this.writeNumber(values.length);
    this.#makeRoom(values.length);
    this.#numbers.set(values, this.#count);
    this.#count += values.length;
  }

  #makeRoom(count: number): void {
    if (this.#count + count <= this.#numbers.length) return;
    const larger = new Uint32Array(Math.max(this.#count + count, this.#numbers.length * 2));
    larger.set(this.#numbers);
    this.#numbers = larger;
  }

  writeString(value: string): void {
    this.writeNumber(value.length);
    this.#text += value;
  }

  /** The bytes of all that was written, and an empty writer again: the count of numbers, the numbers, the text in UTF-16 or Latin-1. */
  takeBytes(): Uint8Array {
    const isNarrow = isLatin1(this.#text);
    const encoding = isNarrow ? 'latin1' : 'utf16le';
    const start = 8 + this.#count * 4;
    const bytes = Buffer.allocUnsafeSlow(start + this.#text.length * (isNarrow ? 1 : 2));
    bytes.writeUInt32LE(this.#count, 0);
    bytes.writeUInt32LE(isNarrow ? 1 : 0, 4);
    bytes.set(new Uint8Array(this.#numbers.buffer, 0, this.#count * 4), 8);
    bytes.write(this.#text, start, encoding);
    this.#count = 0;
    this.#text = '';
    return bytes;
  }
}

const beyondLatin1 = /[\u0100-\uffff]/;

function isLatin1(text: string): boolean {
  return !beyondLatin1.test(text);
}
