/** Numbers in sets that can only grow together. */
export class DisjointSets {
  readonly #parents: Uint32Array;

  constructor(count: number) {
    this.#parents = Uint32Array.from({ length: count }, (_, index) => index);
  }

  /** The number that stands for the set of a number. */
  find(member: number): number {
    let at = member;
    for (let parent = this.#parents[at] ?? at; parent !== at; parent = this.#parents[at] ?? at) {
      const above = this.#parents[parent] ?? parent;
      this.#parents[at] = above;
      at = above;
    }
    return at;
  }

  /** Puts two sets together; the lower number stands for them. */
  join(first: number, second: number): void {
    const [a, b] = [this.find(first), this.find(second)];
    if (a < b) this.#parents[b] = a;
    else this.#parents[a] = b;
  }
}
