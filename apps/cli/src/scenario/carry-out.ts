import { relative } from 'node:path';
import type { Answers } from '@signpost/model';
import {
  type LoadedScenario,
  type Plan,
  planScenario,
  type RememberedRun,
  renderPlanDiff,
  renderPlanNotes,
  renderPlanSummary,
  writeRun,
} from '@signpost/templates';
import { applyChanges, findRoot } from '@signpost/workspace';
import type { Terminal } from '../terminal.ts';
import type { OpenScenarioProject } from './open-scenario-project.ts';
import { renderPlanJson } from './render-plan-json.ts';
import { renderUndo } from './render-undo.ts';
import { withSeries } from './with-series.ts';

/** A scenario with all answers, and how it is to be carried out. */
export interface Order {
  readonly project: OpenScenarioProject;
  readonly scenario: LoadedScenario;
  readonly answers: Answers;
  /** The folder that the command was told to work in. */
  readonly folder: string;
  /** The run that this one repeats. */
  readonly before?: RememberedRun | undefined;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/** Plans what an order writes, and writes it unless it is a dry run. */
export async function execute({ project, scenario, answers, before, isDryRun }: Order): Promise<Plan> {
  const isAgain = before !== undefined;
  const plan = planScenario(scenario, answers, await withSeries(project, scenario, answers), { isAgain });
  if (!isDryRun && plan.changes.length > 0) {
    const memo = { key: scenario.id, text: writeRun(plan, before) };
    applyChanges(project.root, plan.changes, `new ${scenario.id}`, memo);
  }
  return plan;
}

function tell(plan: Plan, { project, folder, isDryRun }: Order, terminal: Terminal): void {
  if (project.root !== findRoot(folder).root) terminal.print(`in ${relative(terminal.folder, project.root)}:\n`);
  if (plan.changes.length === 0) terminal.print(renderPlanSummary(plan));
  else if (isDryRun) {
    terminal.print(`${renderPlanSummary(plan)}${renderPlanDiff(plan)}Nothing was written (--dry-run).\n`);
  } else {
    terminal.print(renderPlanSummary(plan, '✔'));
    terminal.print(`${renderPlanNotes(plan)}${renderUndo(project.root, terminal)}`);
  }
}

/**
 * Writes what a scenario owes, whichever door the answers came through, and tells of it.
 * @throws UsageError with nothing written, for a missing answer, a missing anchor, a file that differs.
 */
export async function carryOut(order: Order, terminal: Terminal): Promise<void> {
  const plan = await execute(order);
  if (order.isJson) {
    const root = relative(terminal.folder, order.project.root) || '.';
    terminal.print(`${JSON.stringify(renderPlanJson(plan, order, root), undefined, 2)}\n`);
  } else tell(plan, order, terminal);
}
