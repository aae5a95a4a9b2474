import type { Question } from '@signpost/model';
import { flagOf, type LoadedScenario } from '@signpost/templates';
import { alignRows } from '../help/align-rows.ts';
import { nameOption } from '../help/name-option.ts';
import { scenarioOptions } from './scenario-options.ts';

function describeValue({ type, choices }: Question): string {
  if (type === 'confirm') return ' [yes|no]';
  if (type === 'choice') return ` ${choices?.join('|') ?? ''}`;
  return type === 'list' ? ' A,B,…' : ' TEXT';
}

function describe(question: Question): readonly [string, string] {
  const example = question.example === undefined ? '' : ` For example: ${question.example}`;
  return [
    `--${flagOf(question)}${describeValue(question)}`,
    `${question.ask}${question.required ? ' (required)' : ''}${example}`,
  ];
}

/** The text of `signpost new ⟨scenario⟩ --help`: what it writes, and every question with its flag. */
export function renderScenarioHelp(scenario: LoadedScenario): string {
  const rows = [
    ...scenario.questions.map(describe),
    ...scenarioOptions.map((option) => [nameOption(option), option.summary] as const),
  ];
  return `${scenario.says}\n\n${scenario.summary}\n\nUsage: signpost new ${scenario.id} [options]\n\nOptions:\n${alignRows(rows)}`;
}
