import { applyFixes, type CheckOptions, type CheckRun, runCheck } from '@signpost/checker';
import { applyChanges } from '@signpost/workspace';
import type { Terminal } from '../../terminal.ts';

/** The check after fixing, how many findings went away, and how often `undo` has to be called. */
interface Fixed {
  readonly run: CheckRun;
  readonly count: number;
  readonly rounds: number;
}

/** Applies fixes until none is left that the fixes before it made possible; three rounds settle what fixes can. */
async function fixInRounds(options: CheckOptions): Promise<Fixed> {
  const before = await runCheck(options);
  let run = before;
  for (let rounds = 0; ; rounds += 1) {
    const changes = rounds === 3 ? [] : applyFixes(run.verdict);
    if (changes.length === 0) return { run, count: before.verdict.fixable - run.verdict.fixable, rounds };
    applyChanges(run.root, changes, 'check --fix');
    run = await runCheck(options);
  }
}

function renderFixed({ count, rounds }: Fixed): string {
  const undo = rounds === 1 ? 'signpost undo takes it back' : `signpost undo, ${rounds} times, takes it back`;
  return `✔ fixed ${count === 1 ? '1 finding' : `${count} findings`} (${undo})\n`;
}

/** Checks, applies every fix, says what was fixed, and gives the check of what is left. */
export async function checkAndFix(options: CheckOptions, terminal: Terminal): Promise<CheckRun> {
  const fixed = await fixInRounds(options);
  if (fixed.rounds > 0) terminal.warn(renderFixed(fixed));
  return fixed.run;
}
