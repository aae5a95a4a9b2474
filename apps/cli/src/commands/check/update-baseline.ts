import { type BaselinePlan, type CheckOptions, type CheckRun, planBaseline, runCheck } from '@signpost/checker';
import { applyChanges } from '@signpost/workspace';
import type { Terminal } from '../../terminal.ts';
import type { BaselineMode } from './read-options.ts';

function describe({ changes, added, removed }: BaselinePlan): string {
  if (changes.length === 0) return '✔ the baseline is up to date\n';
  const parts = [added > 0 ? `${added} recorded` : undefined, removed > 0 ? `${removed} removed` : undefined];
  const what = parts.filter((part) => part !== undefined).join(', ');
  const where = changes.map(({ path }) => path).join(', ');
  return `✔ baseline: ${what === '' ? 'rewritten' : what} in ${where} (signpost undo takes it back)\n`;
}

/** Writes the baselines anew from a check, says what changed, and gives the check that follows them. */
export async function updateBaseline(
  run: CheckRun,
  options: CheckOptions,
  mode: Exclude<BaselineMode, 'keep'>,
  terminal: Terminal,
): Promise<CheckRun> {
  const plan = planBaseline(run.verdict, mode === 'grow');
  applyChanges(run.root, plan.changes, `check --${mode}-baseline`);
  terminal.warn(describe(plan));
  return plan.changes.length === 0 ? run : runCheck(options);
}
