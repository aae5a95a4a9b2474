import { findNearestMatch } from '@signpost/model';

/** Names among which a misspelt one is looked up, in time that does not depend on how many they are. */
export interface NameIndex {
  findNearest(word: string): string | undefined;
}

const longestPosting = 200;
const mostCompared = 10;
const gramLength = 3;

function* listGrams(word: string): Generator<string> {
  const padded = `^${word.toLowerCase()}$`;
  for (let at = 0; at + gramLength <= padded.length; at += 1) yield padded.slice(at, at + gramLength);
}

/** A name is near only when it shares letters in order; the few that share most are compared. */
function createNameIndex(names: readonly string[]): NameIndex {
  const postings = new Map<string, number[]>();
  names.forEach((name, id) => {
    for (const gram of listGrams(name)) {
      const ids = postings.get(gram);
      if (ids === undefined) postings.set(gram, [id]);
      else if (ids.length < longestPosting) ids.push(id);
    }
  });
  return {
    findNearest(word) {
      const shared = new Map<number, number>();
      for (const gram of listGrams(word)) {
        for (const id of postings.get(gram) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      const ranked = [...shared].toSorted(([idA, a], [idB, b]) => b - a || idA - idB).slice(0, mostCompared);
      return findNearestMatch(
        word,
        ranked.map(([id]) => names[id] ?? ''),
      );
    },
  };
}

const known = new WeakMap<object, NameIndex>();

/** The index over the names that belong to an object, made at its first use and kept as long as the object. */
export function indexNames(owner: object, listNames: () => readonly string[]): NameIndex {
  const index = known.get(owner) ?? createNameIndex(listNames());
  known.set(owner, index);
  return index;
}

/** Whether one word is a misspelling of the other; words of one or two letters are near to everything. */
export function isNear(word: string, other: string): boolean {
  return word === other || (word.length > 2 && findNearestMatch(word, [other]) !== undefined);
}
