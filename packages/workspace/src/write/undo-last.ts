import { guardSystemErrors } from '../disk/guard-system-errors.ts';
import { nothingToUndo } from '../messages/nothing-to-undo.ts';
import { recoveryFailed } from '../messages/recovery-failed.ts';
import { undoBlocked } from '../messages/undo-blocked.ts';
import { resolveInside } from './confine-path.ts';
import { holdsText } from './holds-text.ts';
import { forgetRun, type JournalEntry, listRuns, markRun, readJournal, type Run } from './journal.ts';
import { holdLock } from './lock.ts';
import type { Memo } from './memo.ts';
import { recover } from './recover.ts';
import { takeRunBack } from './replay.ts';
import { findStateFolder } from './state-folder.ts';

/** What undoing did: the label of the run that was taken back and the files that are as before it again. */
export interface Undone {
  readonly label: string;
  readonly files: readonly string[];
  /** What the run had left for later ones; it is kept, so that the run can be repeated. */
  readonly memo?: Memo;
}

/**
 * Takes back what `applyChanges` wrote last; called again, what it wrote before that. Throws UsageError, with nothing written,
 * when there is nothing, when a file was edited since, or when another run is at work.
 */
export function undoLast(root: string): Undone {
  recover(root);
  const stateFolder = findStateFolder(root);
  if (findLast(stateFolder) === undefined) throw nothingToUndo();
  return guardSystemErrors(() => holdLock(stateFolder, () => undoRun(root, findLast(stateFolder))), recoveryFailed);
}

function findLast(stateFolder: string): Run | undefined {
  return listRuns(stateFolder).findLast((run) => run.state === 'done');
}

function undoRun(root: string, run: Run | undefined): Undone {
  if (run === undefined) throw nothingToUndo();
  const journal = readJournal(run);
  const isEdited = ({ path, after }: JournalEntry): boolean => !holdsText(resolveInside(root, path), after);
  const edited = journal.entries.filter(isEdited).map((entry) => entry.path);
  if (edited.length > 0) throw undoBlocked(journal.label, edited);
  const marked = markRun(run, 'rollback');
  const { files } = takeRunBack(root, marked, journal);
  forgetRun(marked);
  const { label, memo } = journal;
  return { label, files: files.toReversed(), ...(memo === undefined ? {} : { memo }) };
}
