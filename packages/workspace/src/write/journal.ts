import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listNames } from '../disk/list-names.ts';
import { journalUnreadable } from '../messages/journal-unreadable.ts';
import type { Memo } from './memo.ts';
import { parseJournal } from './parse-journal.ts';
import { replaceFile, syncFolder } from './replace-file.ts';

/** One file of a run: its text before and after, undefined where there is no file. */
export interface JournalEntry {
  /** Relative to the project, with `/`, free of symbolic links. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
  /** The permission bits that the file had, or is to have. */
  readonly mode?: number;
}

/** Everything that is needed to complete a run or to take it back. */
export interface Journal {
  readonly label: string;
  readonly entries: readonly JournalEntry[];
  /** Folders that the run creates, outermost first. */
  readonly folders: readonly string[];
  /** What the run leaves for later ones. */
  readonly memo?: Memo;
}

/** `pending`: to be completed by whoever comes next; `rollback`: to be taken back; `done`: can be undone. */
export type RunState = 'pending' | 'rollback' | 'done';

/** A run on the disk; the file's name holds its state, so that changing it is one atomic step. */
export interface Run {
  readonly folder: string;
  readonly number: number;
  readonly state: RunState;
}

const keptRuns = 10;
const fileName = /^(\d{6,})\.(pending|rollback|done)\.json$/;

/** The runs that the state folder knows, oldest first. */
export function listRuns(stateFolder: string): readonly Run[] {
  const folder = join(stateFolder, 'journal');
  return listNames(folder)
    .flatMap((name): Run[] => {
      const [, number, state] = fileName.exec(name) ?? [];
      return isRunState(state) ? [{ folder, number: Number(number), state }] : [];
    })
    .toSorted((a, b) => a.number - b.number);
}

/** Writes a new run's journal, durably, before the run touches any file. */
export function startRun(stateFolder: string, journal: Journal): Run {
  const number = (listRuns(stateFolder).at(-1)?.number ?? 0) + 1;
  const run: Run = { folder: join(stateFolder, 'journal'), number, state: 'pending' };
  const temporary = join(run.folder, 'new');
  replaceFile({ place: placeOf(run), content: JSON.stringify(journal), temporary });
  return run;
}

/** Reads a run's journal; throws UsageError when it is not one of ours. */
export function readJournal(run: Run): Journal {
  const place = placeOf(run);
  const journal = parseJournal(readFileSync(place, 'utf8'));
  if (journal === undefined) throw journalUnreadable(place);
  return journal;
}

/** Moves a run to another state. */
export function markRun(run: Run, state: RunState): Run {
  const marked = { ...run, state };
  renameSync(placeOf(run), placeOf(marked));
  syncFolder(run.folder);
  return marked;
}

/** Forgets a run. */
export function forgetRun(run: Run): void {
  rmSync(placeOf(run), { force: true });
}

/** Forgets all but the newest runs. */
export function forgetOldRuns(stateFolder: string): void {
  const done = listRuns(stateFolder).filter((run) => run.state === 'done');
  for (const run of done.slice(0, -keptRuns)) forgetRun(run);
}

function placeOf(run: Run): string {
  return join(run.folder, `${String(run.number).padStart(6, '0')}.${run.state}.json`);
}

function isRunState(word: string | undefined): word is RunState {
  return word === 'pending' || word === 'rollback' || word === 'done';
}
