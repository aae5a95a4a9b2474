import { relative } from 'node:path';
import { parseAnswers, planScenario, renderPlanDiff, renderPlanNotes, renderPlanSummary } from '@signpost/templates';
import { applyChanges, findRoot } from '@signpost/workspace';
import type { Terminal } from '../terminal.ts';
import { chooseProject } from './choose-project.ts';
import { collectAnswers } from './collect-answers.ts';
import { parseFlags } from './parse-flags.ts';

/** A scenario to run: its id, the flags after it, and the folder of the project that it writes to. */
export interface ScenarioRun {
  readonly id: string;
  readonly argv: readonly string[];
  readonly folder: string;
}

/** The words that take a run back from where the user stands. */
function renderUndo(root: string, folder: string): string {
  const isHere = findRoot(folder).root === root;
  return `Undo: signpost undo${isHere ? '' : ` --dest ${relative(folder, root)}`}\n`;
}

/**
 * Runs a scenario, whichever door it came through: answers → plan → diff or files. Prints what was done.
 * @throws UsageError with nothing written, for a missing answer, a missing anchor, a file that differs.
 */
export async function runScenario({ id, argv, folder }: ScenarioRun, terminal: Terminal): Promise<void> {
  const { project, scenario } = await chooseProject(folder, id);
  const flags = parseFlags(scenario, argv);
  const given = parseAnswers(scenario, flags.answers);
  if (project.root !== findRoot(folder).root) terminal.print(`in ${relative(terminal.folder, project.root)}:\n`);
  const answers = terminal.isInteractive && !flags.isYes ? await collectAnswers(scenario, given) : given;
  const plan = planScenario(scenario, answers, project);
  if (plan.changes.length === 0 || flags.isDryRun) {
    terminal.print(renderPlanSummary(plan));
    if (plan.changes.length > 0) terminal.print(`${renderPlanDiff(plan)}Nothing was written (--dry-run).\n`);
    return;
  }
  applyChanges(project.root, plan.changes, `new ${id}`);
  terminal.print(renderPlanSummary(plan, '✔'));
  terminal.print(`${renderPlanNotes(plan)}${renderUndo(project.root, terminal.folder)}`);
}
