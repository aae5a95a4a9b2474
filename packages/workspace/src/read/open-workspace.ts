import { resolve } from 'node:path';
import { assertNever } from '@signpost/model';
import { findBase, openChanges, resolveCommit } from '../git/changed-files.ts';
import { readChange } from '../git/read-change.ts';
import { findDefaultBranch } from '../git/find-default-branch.ts';
import { readHistoryKey } from '../git/history-key.ts';
import { type NoRepository, openListed, openRepository, type Repository } from '../git/open-repository.ts';
import { readArrivals } from '../git/read-arrivals.ts';
import { readRenames } from '../git/read-renames.ts';
import { indexListing, parseIndexEntries, readCommitEntries, splitRecords } from '../git/tree-entries.ts';
import { gitMissing } from '../messages/git-missing.ts';
import { notARepository } from '../messages/not-a-repository.ts';
import { computeOnce } from './compute-once.ts';
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
  return createWorkspace(folder, view, openView(folder, view));
}

function createWorkspace(folder: string, view: View, { repository, files }: OpenView): Workspace {
  const tip = view.kind === 'revision' ? view.revision : 'HEAD';
  const readFile = (path: string): FileContent => files.read([path]).get(path) ?? { kind: 'missing' };
  const changes = computeOnce(() => openChanges(requireThere(folder, repository), view));
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
    changedFiles: (since) => changes().changedFiles(since),
    removedFiles: (since) => changes().removedFiles(since),
    readChange(since, except = []) {
      const { changedFiles } = changes();
      return readChange({ repository: requireThere(folder, repository), view, since, readFile, changedFiles }, except);
    },
    findDefaultBranch: () => (typeof repository === 'object' ? findDefaultBranch(repository) : undefined),
    findBase: (since) => findBase(requireThere(folder, repository), view, since),
    openCommit(commit) {
      const there = requireThere(folder, repository);
      const opened = { repository: there, files: readTreeFiles(folder, there, () => readCommitEntries(there, commit)) };
      return createWorkspace(folder, { kind: 'revision', revision: commit }, opened);
    },
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
      return { repository, files: readTreeFiles(folder, repository, () => parseIndexEntries(output)) };
    }
    case 'revision': {
      const repository = requireThere(folder, openRepository(folder));
      const commit = resolveCommit(repository, view.revision);
      return { repository, files: readTreeFiles(folder, repository, () => readCommitEntries(repository, commit)) };
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
