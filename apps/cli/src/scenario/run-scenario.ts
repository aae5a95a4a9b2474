import type { Answers } from '@signpost/model';
import { type LoadedScenario, parseAnswers } from '@signpost/templates';
import { cancelled } from '../messages/cancelled.ts';
import type { Terminal } from '../terminal.ts';
import { carryOut } from './carry-out.ts';
import { chooseProject } from './choose-project.ts';
import { collectAnswers } from './collect-answers.ts';
import { parseFlags } from './parse-flags.ts';

/** A scenario to run: its id, the flags after it, and the folder of the project that it writes to. */
export interface ScenarioRun {
  readonly id: string;
  readonly argv: readonly string[];
  readonly folder: string;
}

async function ask(scenario: LoadedScenario, given: Answers): Promise<Answers> {
  const reply = await collectAnswers(scenario, given);
  if (reply.kind === 'back') throw cancelled();
  return reply.answer;
}

/**
 * Runs a scenario, whichever door it came through: answers → plan → diff or files. Prints what was done.
 * @throws UsageError with nothing written, for a missing answer, a missing anchor, a file that differs.
 */
export async function runScenario({ id, argv, folder }: ScenarioRun, terminal: Terminal): Promise<void> {
  const { project, scenario } = await chooseProject(folder, id);
  const { answers: flags, isDryRun, isYes, isJson } = parseFlags(scenario, argv);
  const given = parseAnswers(scenario, flags);
  const answers = terminal.isInteractive && !isYes && !isJson ? await ask(scenario, given) : given;
  carryOut({ project, scenario, answers, folder, isDryRun, isJson }, terminal);
}
