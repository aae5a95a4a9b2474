import type { Question, Scenario } from '@signpost/model';
import { type Flags, flagOf } from '@signpost/templates';
import { unexpectedArgument } from '../messages/unexpected-argument.ts';
import { unknownOption } from '../messages/unknown-option.ts';
import { scenarioOptions } from './scenario-options.ts';

const switches = scenarioOptions.filter(({ value }) => value === undefined).map(({ name }) => name);
const yesOrNo = /^(?:y|yes|n|no|true|false)$/i;

/** A command line of a scenario: answers by flag, and how to run. */
export interface ScenarioFlags {
  readonly answers: Flags;
  readonly isDryRun: boolean;
  /** Takes the suggested answers instead of asking. */
  readonly isYes: boolean;
  /** Starts from the answers of the last time. */
  readonly isAgain: boolean;
  /** Answers programs, and asks nobody. */
  readonly isJson: boolean;
}

function isConfirm({ questions }: Scenario, name: string): boolean {
  return questions.some((question) => question.type === 'confirm' && [question.id, flagOf(question)].includes(name));
}

/** The question that the first word without a flag answers. */
function takeOpen({ id, questions }: Scenario, word: string, isTaken: boolean): Question {
  const [question] = questions;
  if (/^-./.test(word)) throw unknownOption(word, [...questions.map(flagOf), ...switches], `new ${id}`);
  if (question === undefined || isTaken) throw unexpectedArgument(word, `new ${id}`);
  return question;
}

/**
 * Reads `--name value`, `--name=value`, `--switch`, `--no-switch` and one word without a flag, which answers the first
 * question. A lone `--` is skipped: `pnpm plop backend -- --name X` and `pnpm plop backend --name X` mean the same.
 * @throws UsageError `unexpected-argument` for a second word without a flag, `unknown-option` for one that starts with `-`.
 */
export function parseFlags(scenario: Scenario, argv: readonly string[]): ScenarioFlags {
  const answers = new Map<string, (string | boolean)[]>();
  const add = (name: string, value: string | boolean): void => {
    const values = answers.get(name);
    if (values === undefined) answers.set(name, [value]);
    else values.push(value);
  };
  const given = new Set<string>();
  let isOpenTaken = false;
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') continue;
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    const next = argv[at + 1];
    if (name === undefined) {
      add(flagOf(takeOpen(scenario, word, isOpenTaken)), word);
      isOpenTaken = true;
    } else if (switches.includes(name)) given.add(name);
    else if (inline !== undefined) add(name, inline);
    else if (name.startsWith('no-') && isConfirm(scenario, name.slice(3))) add(name.slice(3), false);
    else if (next === undefined || next.startsWith('--') || (isConfirm(scenario, name) && !yesOrNo.test(next))) {
      add(name, true);
    } else {
      add(name, next);
      at += 1;
    }
  }
  return {
    answers: Object.fromEntries(answers),
    isDryRun: given.has('dry-run'),
    isYes: given.has('yes'),
    isAgain: given.has('again'),
    isJson: given.has('json'),
  };
}
