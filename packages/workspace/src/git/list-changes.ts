import type { Repository } from './open-repository.ts';
import { splitRecords } from './tree-entries.ts';

/** So far back is looked; without a bound a large history would take as long as it is. */
const mostCommits = 2000;

/** What the commits of a history did, the newest first: each one's id, then for each file its status and its paths. */
export function listChanges(repository: Repository, tip: string, statuses: 'R' | 'AR'): readonly string[] {
  const commits = repository.tryRead(['rev-list', '--no-merges', `--max-count=${mostCommits}`, tip, '--']);
  if (commits === undefined || commits.length === 0) return [];
  const asked = ['--stdin', '--root', '-r', '-z', '-M', '--relative', `--diff-filter=${statuses}`];
  return splitRecords(
    repository.read(['diff-tree', ...asked, '--name-status', '--ignore-submodules'], commits.toString()),
  );
}
