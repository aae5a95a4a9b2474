import type { ChangedFile } from './changed-files.ts';
import type { Repository } from './open-repository.ts';
import { splitRecords } from './tree-entries.ts';

/** So many new files are compared with what is gone; more are no move by hand. */
const mostAdded = 1000;

/** The objects of files in a commit, each with its path. */
function readObjectsOf(repository: Repository, base: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const output = repository.read(['--literal-pathspecs', 'ls-tree', '-z', base, '--', ...paths]);
  return new Map(
    splitRecords(output).map((record) => {
      const tab = record.indexOf('\t');
      return [record.slice(0, tab).split(' ')[2] ?? '', record.slice(tab + 1)] as const;
    }),
  );
}

/** What git would call the files of the worktree, without running what is configured for them. */
function hashFiles(repository: Repository, paths: readonly string[]): readonly string[] {
  const input = paths.map((path) => `${path}\n`).join('');
  return repository.read(['hash-object', '--no-filters', '--stdin-paths'], input).toString().split('\n');
}

/** Makes one move of a file that is gone and a new one with the same bytes, which git itself tells only once they are staged. */
export function pairMoves(
  repository: Repository,
  base: string,
  changes: readonly ChangedFile[],
): readonly ChangedFile[] {
  const gone = changes.filter(({ status }) => status === 'deleted').map(({ path }) => path);
  const added = changes
    .filter(({ status, path }) => status === 'added' && !path.includes('\n'))
    .map(({ path }) => path);
  if (gone.length === 0 || added.length === 0 || added.length > mostAdded) return changes;
  const left = new Map(readObjectsOf(repository, base, gone));
  const moves = new Map<string, string>();
  for (const [index, object] of hashFiles(repository, added).entries()) {
    const from = left.get(object);
    const path = added[index];
    if (from === undefined || path === undefined) continue;
    moves.set(path, from);
    left.delete(object);
  }
  const moved = new Set(moves.values());
  return changes.flatMap((change): ChangedFile[] => {
    const from = moves.get(change.path);
    if (from !== undefined && change.status === 'added') return [{ status: 'renamed', path: change.path, from }];
    return change.status === 'deleted' && moved.has(change.path) ? [] : [change];
  });
}
