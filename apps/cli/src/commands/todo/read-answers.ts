import type { Answers } from '@signpost/model';
import { type Flags, flagOf, type LoadedScenario, parseAnswers } from '@signpost/templates';
import { unknownTodoAnswer } from '../../messages/unknown-todo-answer.ts';

/** `id=value`; without a value the answer is yes. */
function split(given: string): readonly [name: string, value: string | true] {
  const at = given.indexOf('=');
  return at === -1 ? [given, true] : [given.slice(0, at), given.slice(at + 1)];
}

/**
 * Reads answers to the questions of any of some scenarios.
 * @throws UsageError `unknown-todo-answer` for a question that none of them asks, and as `parseAnswers` does.
 */
export function readAnswers(given: readonly string[], scenarios: readonly LoadedScenario[]): Answers {
  const pairs = given.map(split);
  const questions = scenarios.flatMap((scenario) => scenario.questions);
  const names = new Set(questions.flatMap((question) => [question.id, flagOf(question)]));
  const unknown = pairs.find(([name]) => !names.has(name));
  if (unknown !== undefined) throw unknownTodoAnswer(unknown[0], [...new Set(questions.map(flagOf))]);
  const parts = scenarios.map((scenario) => {
    const isAsked = (name: string): boolean =>
      scenario.questions.some((each) => [each.id, flagOf(each)].includes(name));
    const flags: Flags = Object.fromEntries(pairs.filter(([name]) => isAsked(name)));
    return parseAnswers(scenario, flags);
  });
  return Object.assign({}, ...parts);
}
