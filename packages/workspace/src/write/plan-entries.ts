import { statSync } from 'node:fs';
import type { FileChange } from '@signpost/model';
import { fileChanged } from '../messages/file-changed.ts';
import { fileExists } from '../messages/file-exists.ts';
import { confinePath, relativePath } from './confine-path.ts';
import { holdsText } from './holds-text.ts';
import type { JournalEntry } from './journal.ts';

/** A change that the disk still lacks. */
export interface PlannedEntry {
  readonly change: FileChange;
  readonly entry: JournalEntry;
}

/**
 * Checks every change against the disk before anything is written; throws UsageError for the first that cannot be made. A file
 * that is to be removed and is gone already was taken by another run, unless all of the plan is done.
 */
export function planEntries(root: string, changes: readonly FileChange[]): readonly PlannedEntry[] {
  const places = new Set<string>();
  let gone: string | undefined;
  const planned = changes.flatMap((change): readonly PlannedEntry[] => {
    const place = confinePath(root, change.path);
    if (places.has(place)) throw new Error(`two changes of one plan write ${change.path}`);
    places.add(place);
    const [before, after] = readTexts(change);
    if (holdsText(place, after)) {
      if (change.kind === 'delete') gone ??= change.path;
      return [];
    }
    if (!holdsText(place, before)) throw change.kind === 'create' ? fileExists(change.path) : fileChanged(change.path);
    const mode = readMode(place, change);
    const path = relativePath(root, place);
    return [{ change, entry: { path, before, after, ...(mode !== undefined && { mode }) } }];
  });
  if (gone !== undefined && planned.length > 0) throw fileChanged(gone);
  return planned;
}

/** The permission bits that a file has, or is to have; nothing for those that the system gives to new files. */
function readMode(place: string, change: FileChange): number | undefined {
  if (change.kind === 'create') return change.isExecutable === true ? 0o755 : undefined;
  const mode = statSync(place, { throwIfNoEntry: false })?.mode;
  return mode === undefined ? undefined : mode & 0o7777;
}

/** A file cannot hold half of a surrogate pair: without this, what is written would differ from what was planned. */
function readTexts(change: FileChange): readonly [before: string | undefined, after: string | undefined] {
  const before = change.kind === 'create' ? undefined : change.before;
  const after = change.kind === 'delete' ? undefined : change.content.toWellFormed();
  return [before, after];
}
