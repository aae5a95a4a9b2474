import type { DocumentNeed, Question } from '@signpost/model';
import { describeCondition, flagOf, type LoadedScenario } from '@signpost/templates';
import { alignRows } from '../help/align-rows.ts';
import { nameOption } from '../help/name-option.ts';
import { renderCommand } from './render-command.ts';
import { scenarioOptions } from './scenario-options.ts';

function describeValue({ type, choices, separator = ',' }: Question): string {
  if (type === 'confirm') return ' [yes|no]';
  if (type === 'choice') return ` ${choices?.join('|') ?? ''}`;
  return type === 'list' ? ` ${['A', 'B', '…'].join(separator)}` : ' TEXT';
}

/** A question on its first line, what helps to answer it on the ones below. */
function describeQuestion(question: Question, scenario: LoadedScenario): readonly (readonly [string, string])[] {
  const { ask, help, required, example, when } = question;
  const more = [
    when === undefined ? undefined : `Asked when ${describeCondition(when, scenario.questions)}.`,
    help,
    question.default === undefined ? undefined : `Default: ${question.default}`,
    example === undefined ? undefined : `For example: ${example}`,
  ];
  return [
    [`--${flagOf(question)}${describeValue(question)}`, `${ask}${required ? ' (required)' : ''}`],
    ...more.flatMap((line) => (line === undefined ? [] : [['', line] as const])),
  ];
}

const needs = { must: '', should: ' (recommended)', may: ' (if you like)' } as const;

function describeDocument({ title, need, phase, when, why }: DocumentNeed, scenario: LoadedScenario): [string, string] {
  const condition = when === undefined ? '' : `when ${describeCondition(when, scenario.questions)}: `;
  return [`${title}${needs[need]}`, `${phase === 'before' ? 'before the code; ' : ''}${condition}${why}`];
}

function renderExamples(scenario: LoadedScenario): string {
  const examples = scenario.examples.map(
    ({ says, answers }) => `  ${renderCommand(scenario, answers)}\n      ${says}\n`,
  );
  return examples.length === 0 ? '' : `\nExamples:\n${examples.join('')}`;
}

/** The text of `signpost new ⟨scenario⟩ --help`: every question with its flag, the documents that it is for, an example. */
export function renderScenarioHelp(scenario: LoadedScenario): string {
  const { id, says, summary, questions, documents } = scenario;
  const asked = questions.flatMap((question) => describeQuestion(question, scenario));
  const owed = documents.map((document) => describeDocument(document, scenario));
  const options = scenarioOptions.map((option) => [nameOption(option), option.summary] as const);
  return [
    `${says}\n\n${summary}\n\nUsage: signpost new ${id} [options]\n`,
    asked.length === 0 ? '' : `\nQuestions, in the order in which they are asked:\n${alignRows(asked)}`,
    `\nOptions:\n${alignRows(options)}`,
    owed.length === 0 ? '' : `\nDocuments:\n${alignRows(owed)}`,
    renderExamples(scenario),
  ].join('');
}
