import { posix } from 'node:path';
import type { FileChange } from '@signpost/model';
import { guardSystemErrors } from '../disk/guard-system-errors.ts';
import { inspectPath } from '../disk/inspect-path.ts';
import { fileChanged } from '../messages/file-changed.ts';
import { recoveryFailed } from '../messages/recovery-failed.ts';
import { writeFailed } from '../messages/write-failed.ts';
import { resolveInside } from './confine-path.ts';
import { finishRun } from './finish-run.ts';
import { forgetOldRuns, forgetRun, type Journal, type JournalEntry, markRun, type Run, startRun } from './journal.ts';
import { holdLock } from './lock.ts';
import type { Memo } from './memo.ts';
import { planEntries } from './plan-entries.ts';
import { finishBrokenRuns, recover } from './recover.ts';
import { completeRun, takeRunBack } from './replay.ts';
import { prepareStateFolder } from './state-folder.ts';

/** One file that was written or removed. */
export interface AppliedFile {
  readonly kind: FileChange['kind'];
  readonly path: string;
}

/** What applying a plan did; files that were as planned already are not in it. */
export interface Applied {
  readonly label: string;
  readonly files: readonly AppliedFile[];
}

/**
 * Writes all changes or none; `undoLast` takes them back. Throws UsageError, with nothing written, for a path that leaves the
 * project, a file that is not as the plan expects, another run at work, or a disk that refuses. A memo is kept with the run.
 */
export function applyChanges(root: string, changes: readonly FileChange[], label: string, memo?: Memo): Applied {
  recover(root);
  if (planEntries(root, changes).length === 0) return { label, files: [] };
  const write = (): Applied => {
    const stateFolder = prepareStateFolder(root);
    return holdLock(stateFolder, () => {
      finishBrokenRuns(root, stateFolder);
      const planned = planEntries(root, changes); // again: the lock was not held before
      const entries = planned.map(({ entry }) => entry);
      const journal = {
        label,
        entries,
        folders: findNewFolders(root, entries),
        ...(memo === undefined ? {} : { memo }),
      };
      writeEntries(root, stateFolder, journal);
      return { label, files: planned.map(({ change }) => ({ kind: change.kind, path: change.path })) };
    });
  };
  return guardSystemErrors(write, (cause) => writeFailed(label, cause));
}

function writeEntries(root: string, stateFolder: string, journal: Journal): void {
  const run = startRun(stateFolder, journal);
  try {
    const [edited] = completeRun(root, run, journal).kept;
    if (edited !== undefined) throw fileChanged(edited);
    finishRun(run, journal);
  } catch (error) {
    guardSystemErrors(() => abandonRun(root, run, journal), recoveryFailed);
    throw error;
  }
  forgetOldRuns(stateFolder);
}

function abandonRun(root: string, run: Run, journal: Journal): void {
  const broken = markRun(run, 'rollback');
  takeRunBack(root, broken, journal);
  forgetRun(broken);
}

function findNewFolders(root: string, entries: readonly JournalEntry[]): readonly string[] {
  const folders = new Set<string>();
  for (const { path } of entries) {
    for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
      if (inspectPath(resolveInside(root, folder)) === 'missing') folders.add(folder);
    }
  }
  return [...folders].toSorted();
}
