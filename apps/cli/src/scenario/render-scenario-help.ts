import type { Question } from '@signpost/model';
import { flagOf, type LoadedScenario } from '@signpost/templates';

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
    ['--dest FOLDER', 'The project to write to. Default: where you are.'],
    ['--dry-run', 'Show what would be written as a diff; write nothing.'],
    ['--yes', 'Take the suggested answers instead of asking.'],
  ] as const;
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const list = rows.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}\n`).join('');
  return `${scenario.says}\n\n${scenario.summary}\n\nUsage: signpost new ${scenario.id} [options]\n\nOptions:\n${list}`;
}
