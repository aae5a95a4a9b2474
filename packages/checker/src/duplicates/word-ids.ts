/** Gives numbers from 0 on to hashes in the order in which they come: a table of typed arrays, as there are millions of words. */
export class WordIds {
  #hashes = new Uint32Array(1 << 14);
  /** One more than the number; 0 where nothing is. */
  #ids = new Uint32Array(1 << 14);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a hash, a new one where it was not seen. */
  add(hash: number): number {
    if (this.#size * 2 >= this.#ids.length) this.#grow();
    const at = this.#find(hash);
    const known = this.#ids[at] ?? 0;
    if (known !== 0) return known - 1;
    this.#hashes[at] = hash;
    this.#size += 1;
    this.#ids[at] = this.#size;
    return this.#size - 1;
  }

  has(hash: number): boolean {
    return this.#ids[this.#find(hash)] !== 0;
  }

  #find(hash: number): number {
    const mask = this.#ids.length - 1;
    let at = Math.imul(hash, 0x9e_37_79_b1) & mask;
    while (this.#ids[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [hashes, ids] = [this.#hashes, this.#ids];
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#ids = new Uint32Array(ids.length * 2);
    for (const [index, id] of ids.entries()) {
      if (id === 0) continue;
      const at = this.#find(hashes[index] ?? 0);
      this.#hashes[at] = hashes[index] ?? 0;
      this.#ids[at] = id;
    }
  }
}
