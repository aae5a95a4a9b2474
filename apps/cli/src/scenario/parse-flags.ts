import type { Flags } from '@signpost/templates';
import type { Question, Scenario } from '@signpost/model';
import { unexpectedArgument } from '../messages/unexpected-argument.ts';

const switches = new Set(['dry-run', 'yes']);
const yesOrNo = /^(?:y|yes|n|no|true|false)$/i;

/** A command line of a scenario: answers by flag, and how to run. */
export interface ScenarioFlags {
  readonly answers: Flags;
  readonly isDryRun: boolean;
  /** Takes the suggested answers instead of asking. */
  readonly isYes: boolean;
}

function isConfirm(scenario: Scenario, name: string): boolean {
  return scenario.questions.some(({ id, type }) => id.replaceAll('_', '-') === name && type === 'confirm');
}

function nameOf({ id }: Question): string {
  return id.replaceAll('_', '-');
}

/**
 * Reads `--name value`, `--name=value`, `--switch`, `--no-switch` and answers by position, in the order of the questions.
 * A lone `--` is skipped: `pnpm plop backend -- --name X` and `pnpm plop backend --name X` mean the same.
 * @throws UsageError when there are more answers by position than questions.
 */
export function parseFlags(scenario: Scenario, argv: readonly string[]): ScenarioFlags {
  const answers: Record<string, string | boolean> = {};
  const given = new Set<string>();
  const positionals: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') continue;
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    const next = argv[at + 1];
    if (name === undefined) positionals.push(word);
    else if (switches.has(name)) given.add(name);
    else if (inline !== undefined) answers[name] = inline;
    else if (name.startsWith('no-') && isConfirm(scenario, name.slice(3))) answers[name.slice(3)] = false;
    else if (next === undefined || next.startsWith('--') || (isConfirm(scenario, name) && !yesOrNo.test(next))) {
      answers[name] = true;
    } else {
      answers[name] = next;
      at += 1;
    }
  }
  assignPositionals(scenario, answers, positionals);
  return { answers, isDryRun: given.has('dry-run'), isYes: given.has('yes') };
}

function assignPositionals(
  scenario: Scenario,
  answers: Record<string, string | boolean>,
  positionals: readonly string[],
): void {
  const open = scenario.questions.map(nameOf).filter((name) => !(name in answers));
  for (const [index, value] of positionals.entries()) {
    const name = open[index];
    if (name === undefined) throw unexpectedArgument(value, `new ${scenario.id}`);
    answers[name] = value;
  }
}
