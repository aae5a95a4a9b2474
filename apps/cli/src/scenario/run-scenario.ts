import { relative } from 'node:path';
import {
  parseAnswers,
  type Plan,
  planScenario,
  recallAnswers,
  renderPlanDiff,
  renderPlanJson,
  renderPlanNotes,
  renderPlanSummary,
  writeAnswers,
} from '@signpost/templates';
import { applyChanges, findRoot, recallMemo } from '@signpost/workspace';
import type { Terminal } from '../terminal.ts';
import { chooseAnswers } from './choose-answers.ts';
import { chooseProject } from './choose-project.ts';

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
  const last = recallAnswers(scenario, recallMemo(project.root, id) ?? '');
  const isAsking = terminal.isInteractive && !flags.isYes && !flags.isJson;
  if (project.root !== findRoot(folder).root && !flags.isJson) {
    terminal.print(`in ${relative(terminal.folder, project.root)}:\n`);
  }
  const answers = await chooseAnswers(scenario, { given, last, isAgain: flags.isAgain, isAsking });
  const plan = planScenario(scenario, answers, project);
  const isWriting = plan.changes.length > 0 && !flags.isDryRun;
  if (isWriting) {
    applyChanges(project.root, plan.changes, `new ${id}`, { key: id, text: writeAnswers(plan.answers) });
  }
  if (flags.isJson) terminal.print(renderPlanJson(plan, isWriting));
  else terminal.print(renderRun(plan, isWriting, renderUndo(project.root, terminal.folder)));
}

function renderRun(plan: Plan, isWritten: boolean, undo: string): string {
  if (isWritten) return `${renderPlanSummary(plan, '✔')}${renderPlanNotes(plan)}${undo}`;
  const isEmpty = plan.changes.length === 0;
  return `${renderPlanSummary(plan)}${isEmpty ? '' : `${renderPlanDiff(plan)}Nothing was written (--dry-run).\n`}`;
}
