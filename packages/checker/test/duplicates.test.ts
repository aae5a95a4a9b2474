import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../src/duplicates/find-duplicates.ts';
import { joinSimilar } from '../src/duplicates/join-similar.ts';

/** The textbook's table: what the fast way must agree with. */
function countCommon(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function isSimilar(a: readonly number[], b: readonly number[], similarity: number): boolean {
  return (2 * countCommon(a, b)) / (a.length + b.length) >= similarity;
}

function pair(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

function findPairsSlowly(texts: readonly (readonly number[])[], similarity: number): string[] {
  return texts
    .flatMap((a, at) =>
      texts.slice(at + 1).flatMap((b, past) => (isSimilar(a, b, similarity) ? [pair(at, at + 1 + past)] : [])),
    )
    .toSorted();
}

function toTexts(texts: readonly (readonly number[])[]): Uint32Array[] {
  return texts.map((words) => Uint32Array.from(words));
}

function findPairs(texts: readonly (readonly number[])[], similarity: number): string[] {
  const pairs: string[] = [];
  const isComplete = joinSimilar(toTexts(texts), { similarity, visit: (a, b) => pairs.push(pair(a, b)) });
  expect(isComplete).toBe(true);
  return pairs.toSorted();
}

type Edit = readonly [kind: 'substitute' | 'delete' | 'insert' | 'swap' | 'move', at: number, word: number];

function edit(words: readonly number[], [kind, place, word]: Edit): number[] {
  const at = place % Math.max(1, words.length);
  const [before, here, after] = [words.slice(0, at), words.slice(at, at + 1), words.slice(at + 1)];
  if (kind === 'substitute') return [...before, word, ...after];
  if (kind === 'delete') return words.length > 1 ? [...before, ...after] : [...words];
  if (kind === 'insert') return [...before, word, ...here, ...after];
  if (kind === 'swap') return [...before, ...after.slice(0, 1), ...here, ...after.slice(1)];
  const rest = [...before, ...after];
  const to = word % (rest.length + 1);
  return [...rest.slice(0, to), ...here, ...rest.slice(to)];
}

// Few words, so that texts meet by chance as well, and long texts, so that more than one row of bits is needed.
const word = fc.nat(40);
const text = fc.array(word, { minLength: 1, maxLength: 80 });
const edits = fc.array(fc.tuple(fc.constantFrom('substitute', 'delete', 'insert', 'swap', 'move'), fc.nat(200), word), {
  maxLength: 20,
});
/** Texts, some of which are made of the one before. */
const texts = fc.array(fc.tuple(fc.boolean(), text, edits), { minLength: 2, maxLength: 14 }).map((plan) => {
  const all: number[][] = [];
  for (const [isCopy, fresh, changes] of plan) {
    const source = all.at(-1);
    all.push(isCopy && source !== undefined ? changes.reduce<number[]>(edit, source) : fresh);
  }
  return all;
});
const similarity = fc.constantFrom(0.5, 0.6, 0.75, 0.8, 0.9, 1);

function kindOf(index: number): number {
  return index % 3;
}

/** The connected parts of a graph, from its edges. */
function connect(count: number, pairs: readonly string[]): number[][] {
  const groups = Array.from({ length: count }, (_, index) => [index]);
  for (const edge of pairs) {
    const [a = 0, b = 0] = edge.split(' ').map(Number);
    const [first, second] = [groups[a] ?? [], groups[b] ?? []];
    if (first === second) continue;
    const joined = [...first, ...second].toSorted((x, y) => x - y);
    for (const member of joined) groups[member] = joined;
  }
  return [...new Set(groups)].filter(({ length }) => length > 1);
}

describe('pairs', () => {
  test('are those that comparing all with all finds', () => {
    fc.assert(
      fc.property(texts, similarity, (given, threshold) => {
        expect(findPairs(given, threshold)).toEqual(findPairsSlowly(given, threshold));
      }),
      { numRuns: 500 },
    );
  });

  test('of long texts are found as those of short ones', () => {
    const long = Array.from({ length: 1024 }, (_, at) => (at * 7919) % 613);
    const other = [...long.slice(0, 300), ...long.slice(400), ...long.slice(300, 400)];
    expect(findPairs([long, other], 0.9)).toEqual(['0 1']);
    expect(findPairs([long, other], 0.95)).toEqual([]);
  });

  test('are found at the threshold itself', () => {
    const kept = Array.from({ length: 24 }, (_, at) => at);
    expect(
      findPairs(
        [
          [...kept, 90, 91, 92, 93, 94, 95],
          [...kept, 80, 81, 82, 83, 84, 85],
        ],
        0.8,
      ),
    ).toEqual(['0 1']);
    expect(
      findPairs(
        [
          [...kept, 90, 91, 92, 93, 94, 95],
          [...kept, 80, 81, 82, 83, 84, 85, 86],
        ],
        0.8,
      ),
    ).toEqual([]);
  });
});

describe('groups', () => {
  test('are the connected parts of all pairs', () => {
    fc.assert(
      fc.property(texts, similarity, (given, threshold) => {
        const { groups, isComplete } = findDuplicates(toTexts(given), { similarity: threshold });
        expect(groups).toEqual(connect(given.length, findPairsSlowly(given, threshold)));
        expect(isComplete).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('leave out pairs of kinds that may repeat each other', () => {
    fc.assert(
      fc.property(texts, similarity, fc.array(fc.tuple(fc.nat(2), fc.nat(2))), (given, threshold, allowed) => {
        const isAllowed = (a: number, b: number): boolean =>
          allowed.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
        const { groups } = findDuplicates(toTexts(given), { similarity: threshold, kindOf, isAllowed });
        const pairs = findPairsSlowly(given, threshold).filter((edge) => {
          const [a = 0, b = 0] = edge.split(' ').map(Number);
          return !isAllowed(kindOf(a), kindOf(b));
        });
        expect(groups).toEqual(connect(given.length, pairs));
      }),
      { numRuns: 300 },
    );
  });

  test('of some texts are those that a pair with one of them makes', () => {
    fc.assert(
      fc.property(texts, similarity, fc.nat(13), (given, threshold, asked) => {
        const isAsked = (index: number): boolean => index === asked;
        const { groups } = findDuplicates(toTexts(given), { similarity: threshold, isAsked });
        const pairs = findPairsSlowly(given, threshold).filter((edge) => edge.split(' ').includes(String(asked)));
        const found = groups.filter((group) => group.includes(asked));
        expect(found).toEqual(connect(given.length, pairs));
      }),
      { numRuns: 300 },
    );
  });
});

describe('texts that are made to be slow', () => {
  test('ten thousand copies are one group', () => {
    const copy = Uint32Array.from({ length: 60 }, (_, at) => at);
    const { groups } = findDuplicates(
      Array.from({ length: 10_000 }, () => copy),
      { similarity: 0.8 },
    );
    expect(groups.map(({ length }) => length)).toEqual([10_000]);
  });

  test('thousands that differ in one word are one group', () => {
    const all = Array.from({ length: 5000 }, (_, index) =>
      Uint32Array.from({ length: 60 }, (_unit, at) => (at === 9 ? 1000 + index : at)),
    );
    const { groups, isComplete } = findDuplicates(all, { similarity: 0.8 });
    expect(groups.map(({ length }) => length)).toEqual([5000]);
    expect(isComplete).toBe(true);
  });

  test('the same words in every order end somewhere, and that is told', () => {
    const shuffled = Array.from({ length: 10_000 }, (_, index) => {
      const words = Array.from({ length: 40 }, (_unit, at) => at);
      let state = index + 1;
      for (let at = 39; at > 0; at -= 1) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        const to = state % (at + 1);
        [words[at], words[to]] = [words[to] ?? 0, words[at] ?? 0];
      }
      return Uint32Array.from(words);
    });
    expect(findDuplicates(shuffled, { similarity: 0.9 }).isComplete).toBe(false);
  });
});
