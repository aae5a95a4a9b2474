import { type Answers, assertNever, type Change, isMet, type Predicate, type Question } from '@signpost/model';
import type { Evidence } from './evidence.ts';
import type { createPathMatcher } from './match-paths.ts';
import { weighDiff } from './weigh-diff.ts';

/** What is known when a condition is asked. */
export interface Facts {
  readonly answers: Answers;
  /** The questions whose answers may still come; one that does not apply is answered with no. */
  readonly open: readonly Question[];
  /** Without a diff nobody knows what the change will touch. */
  readonly change?: Change;
  readonly matchSet: ReturnType<typeof createPathMatcher>;
}

/** Whether a condition holds: nothing where it depends on what is not known yet. */
export interface Verdict {
  readonly value: boolean | undefined;
  /** What in the diff shows it. */
  readonly evidence: readonly Evidence[];
  /** Ids of the questions whose answers would decide it. */
  readonly asks: readonly string[];
}

function known(value: boolean, evidence: readonly Evidence[] = []): Verdict {
  return { value, evidence, asks: [] };
}

function evaluateAnswer(predicate: Extract<Predicate, { readonly answer: string }>, facts: Facts): Verdict {
  const question = facts.open.find(({ id }) => id === predicate.answer);
  const isAsked = question !== undefined && !Object.hasOwn(facts.answers, predicate.answer);
  if (!isAsked) return known(isMet(predicate, facts.answers));
  const applies = question.when === undefined ? known(true) : evaluate(question.when, facts);
  if (applies.value === false) return known(isMet(predicate, facts.answers));
  return { value: undefined, evidence: [], asks: applies.value === true ? [question.id] : applies.asks };
}

/** All of several conditions; `decisive` is the value of one that decides for all. */
function combine(parts: readonly Verdict[], decisive: boolean): Verdict {
  const deciding = parts.filter(({ value }) => value === decisive);
  if (deciding.length > 0)
    return known(
      decisive,
      deciding.flatMap(({ evidence }) => evidence),
    );
  const undecided = parts.filter(({ value }) => value === undefined);
  if (undecided.length === 0)
    return known(
      !decisive,
      parts.flatMap(({ evidence }) => evidence),
    );
  return { value: undefined, evidence: [], asks: [...new Set(undecided.flatMap(({ asks }) => asks))] };
}

/** Evaluates a condition over answers and diff with three outcomes: yes, no, not known yet. */
export function evaluate(predicate: Predicate, facts: Facts): Verdict {
  switch (predicate.kind) {
    case 'is':
    case 'given':
      return evaluateAnswer(predicate, facts);
    case 'all':
      return combine(
        predicate.of.map((part) => evaluate(part, facts)),
        false,
      );
    case 'any':
      return combine(
        predicate.of.map((part) => evaluate(part, facts)),
        true,
      );
    case 'not': {
      const { value, asks } = evaluate(predicate.of, facts);
      return { value: value === undefined ? undefined : !value, evidence: [], asks };
    }
    case 'path':
    case 'line':
    case 'commit': {
      const { change, matchSet } = facts;
      if (change === undefined || (predicate.kind === 'commit' && !predicate.isEvery && change.commits.length === 0)) {
        return { value: undefined, evidence: [], asks: [] };
      }
      const evidence = weighDiff(predicate, change, matchSet);
      return known(evidence.length > 0, evidence);
    }
    default:
      return assertNever(predicate);
  }
}
