import { DisjointSets } from './disjoint-sets.ts';
import { type DistinctTexts, groupEqual } from './distinct-texts.ts';
import { findNear } from './find-near.ts';
import { joinSimilar } from './join-similar.ts';

/** What counts as a duplicate. */
export interface DuplicateOptions {
  /** Above 0, at most 1. */
  readonly similarity: number;
  /** The kind of a text: texts of two kinds may be allowed to repeat each other. One kind without it. */
  readonly kindOf?: (text: number) => number;
  /** Whether texts of two kinds, or of one, may repeat each other. */
  readonly isAllowed?: (kind: number, other: number) => boolean;
  /** The texts that are asked about; all without it. */
  readonly isAsked?: (text: number) => boolean;
}

/** Texts that repeat each other. */
export interface Duplicates {
  /** Indexes in ascending order: each text of a group is similar to another of it, and to none outside. */
  readonly groups: readonly (readonly number[])[];
  /** False where texts were made so alike that comparing all of them was given up. */
  readonly isComplete: boolean;
}

/** Texts that are equal and of one kind: they have the same duplicates. */
interface Twins {
  readonly id: number;
  readonly kind: number;
  readonly members: number[];
}

/** The twins of each distinct text. */
function findTwins({ members }: DistinctTexts, kindOf: (text: number) => number): Twins[][] {
  let count = 0;
  return members.map((indexes) => {
    const byKind = new Map<number, Twins>();
    for (const index of indexes) {
      const kind = kindOf(index);
      const known = byKind.get(kind);
      if (known !== undefined) known.members.push(index);
      else {
        byKind.set(kind, { id: count, kind, members: [index] });
        count += 1;
      }
    }
    return [...byKind.values()];
  });
}

/** Twins while they find their groups. */
class Groups {
  readonly #twins: readonly Twins[];
  readonly #sets: DisjointSets;
  /** The twins that repeat something. */
  readonly #repeated: Uint8Array;
  readonly #isAllowed: (kind: number, other: number) => boolean;

  constructor(twins: readonly Twins[], isAllowed: (kind: number, other: number) => boolean) {
    this.#twins = twins;
    this.#sets = new DisjointSets(twins.length);
    this.#repeated = new Uint8Array(twins.length);
    this.#isAllowed = isAllowed;
  }

  /** Takes twins that are alike, or the same ones twice. */
  join(first: readonly Twins[], second: readonly Twins[]): void {
    for (const a of first) {
      for (const b of second) {
        const isPair = a === b ? a.members.length > 1 : true;
        if (!isPair || this.#isAllowed(a.kind, b.kind)) continue;
        this.#sets.join(a.id, b.id);
        this.#repeated[a.id] = 1;
        this.#repeated[b.id] = 1;
      }
    }
  }

  /** The set of some twins. */
  find(id: number): number {
    return this.#sets.find(id);
  }

  list(): number[][] {
    const byRoot = new Map<number, number[]>();
    for (const { id, members } of this.#twins) {
      if (this.#repeated[id] !== 1) continue;
      const root = this.#sets.find(id);
      const group = byRoot.get(root);
      if (group === undefined) byRoot.set(root, [...members]);
      else for (const member of members) group.push(member);
    }
    return [...byRoot.values()]
      .map((group) => group.toSorted((a, b) => a - b))
      .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  }
}

/** Finds the groups of texts that repeat each other: the connected parts of the graph of similar pairs. */
export function findDuplicates(
  all: readonly Uint32Array[],
  { similarity, kindOf = () => 0, isAllowed = () => false, isAsked }: DuplicateOptions,
): Duplicates {
  const distinct = groupEqual(all);
  const twins = findTwins(distinct, kindOf);
  const groups = new Groups(twins.flat(), isAllowed);
  const asksText = isAsked === undefined ? undefined : distinct.members.map((members) => members.some(isAsked));
  for (const [text, ones] of twins.entries()) if (asksText?.[text] !== false) groups.join(ones, ones);
  const near =
    asksText === undefined
      ? [...distinct.texts.keys()]
      : findNear(distinct.texts, (text) => asksText[text] === true, similarity);
  /** The only twins of a text; -1 where there are several, which may be in two sets. */
  const only = Int32Array.from(near, (text) => (twins[text]?.length === 1 ? (twins[text]?.[0]?.id ?? -1) : -1));
  const twinsOf = (place: number): Twins[] => twins[near[place] ?? 0] ?? [];
  const isComplete = joinSimilar(
    near.flatMap((text) => distinct.texts[text] ?? []),
    {
      similarity,
      visit: (a, b) => groups.join(twinsOf(a), twinsOf(b)),
      setOf: (place) => {
        const id = only[place] ?? -1;
        return id === -1 ? -1 : groups.find(id);
      },
      ...(asksText === undefined ? {} : { isAsked: (place: number) => asksText[near[place] ?? 0] === true }),
    },
  );
  return { groups: groups.list(), isComplete };
}
