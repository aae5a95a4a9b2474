import { dirname } from 'node:path';
import { type Journal, markRun, type Run } from './journal.ts';
import { keepMemo } from './memo.ts';

/** Ends a run whose files are written: its memo is kept, and from now on it can be undone. Throws system errors. */
export function finishRun(run: Run, { memo }: Journal): void {
  if (memo !== undefined) keepMemo(dirname(run.folder), memo);
  markRun(run, 'done');
}
