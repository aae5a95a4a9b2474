import { guardSystemErrors } from '../disk/guard-system-errors.ts';
import { recoveryFailed } from '../messages/recovery-failed.ts';
import { finishRun } from './finish-run.ts';
import { forgetRun, listRuns, readJournal, type Run } from './journal.ts';
import { holdLock, isLocked } from './lock.ts';
import { completeRun, type Replayed, takeRunBack } from './replay.ts';
import { findStateFolder } from './state-folder.ts';

/** A run that broke off and was brought to an end; `kept` files were edited since and left alone. */
export interface Recovered extends Replayed {
  readonly label: string;
  readonly outcome: 'completed' | 'taken-back';
}

/**
 * Brings runs that broke off (a crash, a power cut) to an end: every command calls it first. It does nothing while another run
 * is at work. Throws UsageError when the disk refuses or a journal is not ours.
 */
export function recover(root: string): readonly Recovered[] {
  const stateFolder = findStateFolder(root);
  if (!listRuns(stateFolder).some(isBroken) || isLocked(stateFolder)) return [];
  const finish = (): readonly Recovered[] => holdLock(stateFolder, () => finishBrokenRuns(root, stateFolder));
  return guardSystemErrors(finish, recoveryFailed);
}

/** The same for a caller that holds the lock. Throws system errors. */
export function finishBrokenRuns(root: string, stateFolder: string): readonly Recovered[] {
  return listRuns(stateFolder)
    .filter(isBroken)
    .map((run) => endRun(root, run));
}

function isBroken(run: Run): boolean {
  return run.state !== 'done';
}

function endRun(root: string, run: Run): Recovered {
  const journal = readJournal(run);
  if (run.state === 'pending') {
    const completed = completeRun(root, run, journal);
    finishRun(run, journal);
    return { label: journal.label, outcome: 'completed', ...completed };
  }
  const takenBack = takeRunBack(root, run, journal);
  forgetRun(run);
  return { label: journal.label, outcome: 'taken-back', ...takenBack };
}
