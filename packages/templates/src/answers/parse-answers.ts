import type { Answer, Answers, Scenario } from '@signpost/model';
import { invalidAnswer } from '../messages/invalid-answer.ts';
import { unknownAnswer } from '../messages/unknown-answer.ts';
import { flagOf } from './flag-of.ts';
import { parseAnswer } from './parse-answer.ts';

/** Flags as a command line gives them: a switch without value is `true`, an option that is repeated is a list. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[]>>;

function isEmpty(answer: Answer): boolean {
  return typeof answer !== 'boolean' && answer.length === 0;
}

/**
 * Turns flags (named as the questions, in kebab-case or as the id) into typed answers; an empty one is no answer.
 * @throws UsageError `unknown-answer` with the nearest flag, `invalid-answer` with the flag that is wrong.
 */
export function parseAnswers(scenario: Scenario, flags: Flags): Answers {
  const answers: Record<string, Answer> = {};
  for (const [name, given] of Object.entries(flags)) {
    const question = scenario.questions.find((candidate) => candidate.id === name || flagOf(candidate) === name);
    if (question === undefined) throw unknownAnswer(name, scenario.questions.map(flagOf), scenario.id);
    if (typeof given === 'boolean' && question.type !== 'confirm') throw invalidAnswer(question, 'needs a value');
    const answer = parseAnswer(question, Array.isArray(given) ? given.join(',') : String(given));
    if (!isEmpty(answer)) answers[question.id] = answer;
  }
  return answers;
}
