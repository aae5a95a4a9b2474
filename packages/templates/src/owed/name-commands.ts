import type { Answers } from '@signpost/model';
import { separatorOf } from '../answers/parse-answer.ts';
import { flagOf } from '../answers/flag-of.ts';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import type { Told } from './list-owed.ts';
import type { TodoDocument } from './list-todo.ts';

const plain = /^[\w./@+:,-]+$/;

function quote(text: string): string {
  return plain.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function writes({ steps }: LoadedScenario, { kind, place }: TodoDocument): boolean {
  return steps.some((step) => (step.kind === 'write' ? step.document === kind : step.place === place));
}

function nameFlags({ questions }: LoadedScenario, answers: Answers): readonly string[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id];
    if (answer === undefined) return [];
    const flag = `--${flagOf(question)}`;
    if (typeof answer === 'boolean') return answer ? [flag] : [`--no-${flagOf(question)}`];
    return [flag, quote(typeof answer === 'string' ? answer : answer.join(separatorOf(question)))];
  });
}

/** What was answered before need not be said again: `--again` starts from it. */
function nameCommand(scenario: LoadedScenario, { answers, remembered }: Told): string {
  const again = remembered?.has(scenario.id) === true ? ['--again'] : [];
  return ['signpost new', scenario.id, ...again, ...nameFlags(scenario, answers)].join(' ');
}

/** The commands that write what is missing, in the order of the scenarios; a document is written by one of them. */
export function nameCommands(
  scenarios: readonly LoadedScenario[],
  documents: readonly TodoDocument[],
  told: Told,
): readonly string[] {
  let left = documents.filter(({ status }) => status === 'missing');
  return scenarios.flatMap((scenario) => {
    const written = left.filter((document) => document.scenarios.includes(scenario.id) && writes(scenario, document));
    if (written.length === 0) return [];
    left = left.filter((document) => !written.includes(document));
    return [nameCommand(scenario, told)];
  });
}
