import { parseAnswers, recallRun, requireDocuments } from '@signpost/templates';
import { recallMemo } from '@signpost/workspace';
import type { Terminal } from '../terminal.ts';
import { carryOut } from './carry-out.ts';
import { chooseAnswers } from './choose-answers.ts';
import { chooseProject } from './choose-project.ts';
import { parseFlags } from './parse-flags.ts';

/** A scenario to run: its id, the flags after it, and the folder of the project that it writes to. */
export interface ScenarioRun {
  readonly id: string;
  readonly argv: readonly string[];
  readonly folder: string;
}

/**
 * Runs a scenario, whichever door it came through: answers → plan → diff or files. Prints what was done.
 * @throws UsageError with nothing written, for a missing answer, a missing anchor, a file that differs.
 */
export async function runScenario({ id, argv, folder }: ScenarioRun, terminal: Terminal): Promise<void> {
  const { project, scenario } = await chooseProject(folder, id);
  const { answers: flags, isDryRun, isYes, isAgain, isJson } = parseFlags(scenario, argv);
  const given = parseAnswers(scenario, flags);
  requireDocuments(scenario, project);
  const run = recallRun(scenario, recallMemo(project.root, id) ?? '');
  const isAsking = terminal.isInteractive && !isYes && !isJson;
  const answers = await chooseAnswers(scenario, { given, last: run.answers, isAgain, isAsking });
  const before = isAgain ? run : undefined;
  await carryOut({ project, scenario, answers, before, folder, isDryRun, isJson }, terminal);
}
