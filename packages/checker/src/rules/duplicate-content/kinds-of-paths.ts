import { remember } from '../../project/remember.ts';
import type { DuplicateSettings } from './read-duplicate-settings.ts';

/** Paths by what the allowed pairs say of them: those of one kind may repeat the same others. */
export interface PathKinds {
  readonly kindOf: (path: string) => number;
  readonly isAllowed: (kind: number, other: number) => boolean;
}

/** Sorts paths into kinds, as few as there are. */
export function sortPaths({ allowed }: DuplicateSettings): PathKinds {
  const kinds = new Map<string, number>();
  const sides: (readonly (readonly [boolean, boolean])[])[] = [];
  const kindOf = remember((path) => {
    const matched = allowed.map(([one, other]) => [one(path), other(path)] as const);
    const name = matched.join();
    const known = kinds.get(name) ?? kinds.size;
    kinds.set(name, known);
    sides[known] = matched;
    return known;
  });
  const isAllowed = (kind: number, other: number): boolean =>
    allowed.some((_, at) => {
      const [first, second] = [sides[kind]?.[at], sides[other]?.[at]];
      if (first === undefined || second === undefined) return false;
      return (first[0] && second[1]) || (first[1] && second[0]);
    });
  return { kindOf, isAllowed };
}
