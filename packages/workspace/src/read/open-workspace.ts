import { resolve } from 'node:path';
import { assertNever } from '@signpost/model';
import { findBase, readChangedFiles, readRemovedFiles, resolveCommit } from '../git/changed-files.ts';
import { readChange } from '../git/read-change.ts';
import { findDefaultBranch } from '../git/find-default-branch.ts';
import { readHistoryKey } from '../git/history-key.ts';
import { type NoRepository, openListed, openRepository, type Repository } from '../git/open-repository.ts';
import { readArrivals } from '../git/read-arrivals.ts';
import { readRenames } from '../git/read-renames.ts';
import { indexListing, parseIndexEntries, readCommitEntries, splitRecords } from '../git/tree-entries.ts';
import { gitMissing } from '../messages/git-missing.ts';
import { notARepository } from '../messages/not-a-repository.ts';
import { readBytes } from './read-bytes.ts';
import { readDiskFiles, worktreeListing } from './disk-files.ts';
import type { FileContent } from './file-content.ts';
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
  const { repository, files } = openView(folder, view);
  const tip = view.kind === 'revision' ? view.revision : 'HEAD';
  const readFile = (path: string): FileContent => files.read([path]).get(path) ?? { kind: 'missing' };
  return {
    root: folder,
    view,
    hasHistory: typeof repository === 'object',
    historyKey: () => (typeof repository === 'object' ? readHistoryKey(folder) : undefined),
    listFiles: files.list,
    identify: files.identify,
    isLink: files.isLink,
    readFile,
    readFiles: files.read,
    readBytes: (path) => readBytes(folder, path),
    changedFiles: (since) => readChangedFiles(requireThere(folder, repository), view, since),
    removedFiles: (since) => readRemovedFiles(requireThere(folder, repository), view, since),
    readChange: (since, except = []) =>
      readChange({ repository: requireThere(folder, repository), view, since, readFile }, except),
    findDefaultBranch: () => (typeof repository === 'object' ? findDefaultBranch(repository) : undefined),
    findBase: (since) => findBase(requireThere(folder, repository), view, since),
    committedRenames: () => (typeof repository === 'object' ? readRenames(repository, tip) : []),
    arrivals: () => (typeof repository === 'object' ? readArrivals(repository, tip) : new Map()),
  };
}

interface OpenView {
  readonly repository: Repository | NoRepository;
  readonly files: Files;
}

function openView(folder: string, view: View): OpenView {
  switch (view.kind) {
    case 'worktree': {
      const listed = openListed(folder, worktreeListing);
      if (typeof listed === 'string') return { repository: listed, files: readDiskFiles(folder, undefined) };
      return { repository: listed.repository, files: readDiskFiles(folder, splitRecords(listed.output)) };
    }
    case 'index': {
      const { repository, output } = requireThere(folder, openListed(folder, indexListing));
      return { repository, files: readTreeFiles(repository, () => parseIndexEntries(output)) };
    }
    case 'revision': {
      const repository = requireThere(folder, openRepository(folder));
      const commit = resolveCommit(repository, view.revision);
      return { repository, files: readTreeFiles(repository, () => readCommitEntries(repository, commit)) };
    }
    default:
      return assertNever(view);
  }
}

function requireThere<Opened extends object>(folder: string, opened: Opened | NoRepository): Opened {
  if (opened === 'no-git') throw gitMissing();
  if (opened === 'no-repository') throw notARepository(folder);
  return opened;
}
