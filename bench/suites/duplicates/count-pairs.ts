/** Pairs that two answers have in common, and what that makes of the second. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
}

/** Sets of names that belong together. */
export class Groups {
  readonly #parents = new Map<string, string>();

  find(name: string): string {
    let at = name;
    for (let up = this.#parents.get(at); up !== undefined; up = this.#parents.get(at)) at = up;
    return at;
  }

  join(first: string, second: string): void {
    const [a, b] = [this.find(first), this.find(second)];
    if (a !== b) this.#parents.set(b, a);
  }

  /** Every two of `names` that are in one group. */
  pairs(names: readonly string[]): ReadonlySet<string> {
    const groups = new Map<string, string[]>();
    for (const name of names) {
      const root = this.find(name);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [name]);
      else group.push(name);
    }
    return new Set(
      [...groups.values()].flatMap((group) =>
        group.flatMap((a, at) => group.slice(at + 1).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`))),
      ),
    );
  }
}

/** Compares an answer with the truth. */
export function compare(truth: ReadonlySet<string>, answer: ReadonlySet<string>): Agreement {
  const right = [...answer].filter((pair) => truth.has(pair)).length;
  return { precision: right / Math.max(1, answer.size), recall: right / Math.max(1, truth.size) };
}

function countShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return shared;
}

/** The textbook's table. */
function countCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 0; at < b.length; at += 1) {
      next[at + 1] = b[at] === word ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Compares all texts with all: only where two have too few words in common, whatever their order, the table is left out. */
export function findTruth(texts: readonly (readonly string[])[], nameOf: (index: number) => string): Groups {
  const groups = new Groups();
  const counts = texts.map(countWords);
  for (const [index, text] of texts.entries()) {
    for (let other = index + 1; other < texts.length; other += 1) {
      const otherText = texts[other] ?? [];
      const needed = (0.8 * (text.length + otherText.length)) / 2 - 1e-9;
      if (Math.min(text.length, otherText.length) < needed) continue;
      if (countShared(counts[index] ?? new Map(), counts[other] ?? new Map()) < needed) continue;
      if (countCommon(text, otherText) >= needed) groups.join(nameOf(index), nameOf(other));
    }
  }
  return groups;
}
