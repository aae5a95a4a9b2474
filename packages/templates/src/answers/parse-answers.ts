import type { Answer, Answers, Question, Scenario } from '@signpost/model';
import { invalidAnswer, showExample } from '../messages/invalid-answer.ts';
import { unknownAnswer } from '../messages/unknown-answer.ts';
import { flagOf } from './flag-of.ts';
import { parseAnswer, separatorOf } from './parse-answer.ts';

/** What stands after a flag: a switch without value is `true`. */
type Given = string | boolean;

/** Flags as a command line gives them; an option that is repeated is a list. */
export type Flags = Readonly<Record<string, Given | readonly Given[]>>;

/** A question can be named in two ways, hence be given under both. */
function groupByQuestion(scenario: Scenario, flags: Flags): ReadonlyMap<Question, readonly Given[]> {
  const groups = new Map<Question, readonly Given[]>();
  for (const [name, given] of Object.entries(flags)) {
    const question = scenario.questions.find((candidate) => candidate.id === name || flagOf(candidate) === name);
    if (question === undefined) throw unknownAnswer(name, scenario.questions.map(flagOf), scenario.id);
    groups.set(question, [...(groups.get(question) ?? []), ...(typeof given === 'object' ? given : [given])]);
  }
  return groups;
}

function parseGiven(question: Question, given: readonly Given[]): Answer {
  if (given.length > 1 && question.type !== 'list') {
    throw invalidAnswer(question, `is given ${given.length} times`, 'it takes one answer, by flag or by position');
  }
  if (question.type !== 'confirm' && given.some((value) => typeof value === 'boolean')) {
    throw invalidAnswer(question, 'needs a value', showExample(question));
  }
  return parseAnswer(question, given.join(separatorOf(question)));
}

function isEmpty(answer: Answer): boolean {
  return typeof answer !== 'boolean' && answer.length === 0;
}

/**
 * Turns flags (named as the questions, in kebab-case or as the id) into typed answers; an empty one is no answer, and a
 * list takes what all its repetitions say.
 * @throws UsageError `unknown-answer` with the nearest flag, `invalid-answer` with the flag that is wrong.
 */
export function parseAnswers(scenario: Scenario, flags: Flags): Answers {
  const answers: Record<string, Answer> = {};
  for (const [question, given] of groupByQuestion(scenario, flags)) {
    const answer = parseGiven(question, given);
    if (!isEmpty(answer)) answers[question.id] = answer;
  }
  return answers;
}
