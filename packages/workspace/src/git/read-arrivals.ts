import { listChanges } from './list-changes.ts';
import type { Repository } from './open-repository.ts';
import { readCommitEntries } from './tree-entries.ts';

/** The commits that added files, by the names that these have now: the newest first, so that names lead back. */
function findAdded(records: readonly string[]): ReadonlyMap<string, string> {
  const added = new Map<string, string>();
  const present = new Map<string, string>();
  let commit = '';
  for (let at = 0; at < records.length;) {
    const record = records[at] ?? '';
    const first = records[at + 1] ?? '';
    if (record === 'A') {
      const path = present.get(first) ?? first;
      if (!added.has(path)) added.set(path, commit);
      present.delete(first);
      at += 2;
    } else if (/^R\d+$/.test(record)) {
      const to = records[at + 2] ?? '';
      present.set(first, present.get(to) ?? to);
      present.delete(to);
      at += 3;
    } else {
      commit = record;
      at += 1;
    }
  }
  return added;
}

/**
 * When the files of a commit came into the history, under whatever name: a lower number is earlier, and files of one commit have the
 * same. Those that are older than the commits that are looked at have zero. Nothing where there is no such commit.
 */
export function readArrivals(repository: Repository, tip: string): ReadonlyMap<string, number> {
  const records = listChanges(repository, tip, 'AR');
  if (records.length === 0) return new Map();
  const added = findAdded(records);
  const commits = [...new Set(added.values())].toReversed();
  const ranks = new Map(commits.map((commit, at) => [commit, at + 1]));
  return new Map(
    readCommitEntries(repository, tip).map(({ path }) => [path, ranks.get(added.get(path) ?? '') ?? 0] as const),
  );
}
