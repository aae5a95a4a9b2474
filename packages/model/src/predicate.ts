import { assertNever } from './assert-never.ts';

/** What a person answered: yes or no, one text, or several. */
export type Answer = string | boolean | readonly string[];

/** Answers by question id; a question that was not answered is absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** A condition over answers, as data: it can be shown, analysed and written in YAML. */
export type Predicate =
  | { readonly kind: 'is'; readonly answer: string; readonly value: string | boolean }
  | { readonly kind: 'given'; readonly answer: string; readonly value: boolean }
  | { readonly kind: 'all'; readonly of: readonly Predicate[] }
  | { readonly kind: 'any'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate };

function isGiven(answer: Answer | undefined): boolean {
  return answer !== undefined && (typeof answer === 'boolean' || answer.length > 0);
}

/** Whether the answers meet a condition. A list is what it contains; a yes/no question without answer is no. */
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
    default:
      return assertNever(predicate);
  }
}

/** The ids of the questions that a condition looks at, in its order. */
export function listAnswersOf(predicate: Predicate): readonly string[] {
  switch (predicate.kind) {
    case 'is':
    case 'given':
      return [predicate.answer];
    case 'all':
    case 'any':
      return predicate.of.flatMap(listAnswersOf);
    case 'not':
      return listAnswersOf(predicate.of);
    default:
      return assertNever(predicate);
  }
}
