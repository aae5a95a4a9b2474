import { resolve } from 'node:path';
import { assertNever } from '@signpost/model';
import { readChangedFiles, resolveCommit } from '../git/changed-files.ts';
import { readHistoryKey } from '../git/history-key.ts';
import { openRepository, type Repository } from '../git/open-repository.ts';
import { readCommitEntries, readIndexEntries } from '../git/tree-entries.ts';
import { gitMissing } from '../messages/git-missing.ts';
import { notARepository } from '../messages/not-a-repository.ts';
import { readBytes } from './read-bytes.ts';
import { readDiskFiles } from './disk-files.ts';
import type { Files } from './files.ts';
import { readTreeFiles } from './tree-files.ts';
import type { View } from './view.ts';
import type { Workspace } from './workspace.ts';

/**
 * Opens one view of a project. Throws UsageError when the index or a revision is asked for and there is no git, no work tree
 * or no such revision, and when git refuses to read the repository.
 */
export function openWorkspace(root: string, view: View = { kind: 'worktree' }): Workspace {
  const folder = resolve(root);
  const repository = openRepository(folder);
  const files = openView(folder, repository, view);
  return {
    root: folder,
    view,
    hasHistory: typeof repository === 'object',
    historyKey: () => (typeof repository === 'object' ? readHistoryKey(folder) : undefined),
    listFiles: files.list,
    identify: files.identify,
    readFile: (path) => files.read([path]).get(path) ?? { kind: 'missing' },
    readFiles: files.read,
    readBytes: (path) => readBytes(folder, path),
    changedFiles: (since) => readChangedFiles(requireRepository(folder, repository), view, since),
  };
}

function openView(folder: string, repository: Repository | 'no-git' | 'no-repository', view: View): Files {
  if (view.kind === 'worktree') return readDiskFiles(folder, typeof repository === 'object' ? repository : undefined);
  const tree = requireRepository(folder, repository);
  switch (view.kind) {
    case 'index':
      return readTreeFiles(tree, () => readIndexEntries(tree));
    case 'revision': {
      const commit = resolveCommit(tree, view.revision);
      return readTreeFiles(tree, () => readCommitEntries(tree, commit));
    }
    default:
      return assertNever(view);
  }
}

function requireRepository(folder: string, repository: Repository | 'no-git' | 'no-repository'): Repository {
  if (repository === 'no-git') throw gitMissing();
  if (repository === 'no-repository') throw notARepository(folder);
  return repository;
}
