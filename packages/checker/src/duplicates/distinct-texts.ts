/** Texts of which no two are the same, each with the indexes of those that it stands for. */
export interface DistinctTexts {
  readonly texts: readonly Uint32Array[];
  readonly members: readonly (readonly number[])[];
}

function hashText(words: Uint32Array): number {
  let hash = words.length;
  for (const word of words) hash = Math.imul(hash ^ word, 0x9e_37_79_b1) ^ (hash >>> 15);
  return hash;
}

function isSame(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

/** Puts equal texts together, so that ten thousand copies cost no more than one. */
export function groupEqual(all: readonly Uint32Array[]): DistinctTexts {
  const byHash = new Map<number, number[]>();
  const texts: Uint32Array[] = [];
  const members: number[][] = [];
  for (const [index, words] of all.entries()) {
    const hash = hashText(words);
    const bucket = byHash.get(hash);
    const known = bucket?.find((id) => isSame(texts[id] ?? words, words));
    if (known !== undefined) {
      members[known]?.push(index);
      continue;
    }
    if (bucket === undefined) byHash.set(hash, [texts.length]);
    else bucket.push(texts.length);
    texts.push(words);
    members.push([index]);
  }
  return { texts, members };
}
