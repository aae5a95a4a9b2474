import { assertNever } from './assert-never.ts';

/** What a person answered: yes or no, one text, or several. */
export type Answer = string | boolean | readonly string[];

/** Answers by question id; a question that was not answered is absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** What a diff did with a file; `touched` is any of the three. A moved file is changed, not added. */
export type PathStatus = 'added' | 'changed' | 'deleted' | 'touched';

/** Globs of paths: `@name` stands for an area, or for a place and all in it. */
export interface PathSet {
  readonly paths: readonly string[];
  /** Paths that do not count. */
  readonly except: readonly string[];
}

/** A condition over the files and commits of a change. */
export type DiffPredicate =
  | ({ readonly kind: 'path'; readonly status: PathStatus; readonly least: number } & PathSet)
  | ({ readonly kind: 'line'; readonly side: 'added' | 'removed'; readonly pattern: string } & PathSet)
  | { readonly kind: 'commit'; readonly types: readonly string[]; readonly isEvery: boolean };

/** A condition over answers and a change, as data: it can be shown, analysed and written in YAML. */
export type Predicate =
  | { readonly kind: 'is'; readonly answer: string; readonly value: string | boolean }
  | { readonly kind: 'given'; readonly answer: string; readonly value: boolean }
  | { readonly kind: 'all'; readonly of: readonly Predicate[] }
  | { readonly kind: 'any'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | DiffPredicate;

function isGiven(answer: Answer | undefined): boolean {
  return answer !== undefined && (typeof answer === 'boolean' || answer.length > 0);
}

/**
 * Whether the answers meet a condition. A list is what it contains; a yes/no question without answer is no, and without a
 * diff nothing was changed.
 */
export function isMet(predicate: Predicate, answers: Answers): boolean {
  switch (predicate.kind) {
    case 'is': {
      const answer = answers[predicate.answer] ?? false;
      return Array.isArray(answer) ? answer.includes(predicate.value) : answer === predicate.value;
    }
    case 'given':
      return isGiven(answers[predicate.answer]) === predicate.value;
    case 'all':
      return predicate.of.every((part) => isMet(part, answers));
    case 'any':
      return predicate.of.some((part) => isMet(part, answers));
    case 'not':
      return !isMet(predicate.of, answers);
    case 'path':
    case 'line':
    case 'commit':
      return false;
    default:
      return assertNever(predicate);
  }
}

/** The parts of a condition that are no combination of others, in its order. */
export function listLeavesOf(
  predicate: Predicate,
): readonly Exclude<Predicate, { readonly kind: 'all' | 'any' | 'not' }>[] {
  switch (predicate.kind) {
    case 'all':
    case 'any':
      return predicate.of.flatMap(listLeavesOf);
    case 'not':
      return listLeavesOf(predicate.of);
    default:
      return [predicate];
  }
}
