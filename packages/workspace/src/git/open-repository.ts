import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitFailed } from '../messages/git-failed.ts';
import { isWithin } from '../disk/inspect-path.ts';
import { findGitFolder, type GitFolder } from './find-git-folder.ts';
import { readGit, runGit } from './run-git.ts';

/** A git work tree, read from one folder of it: listings hold only what is below that folder, relative to it. */
export interface Repository {
  /** The output of a git command that must succeed; throws UsageError otherwise. */
  read(args: readonly string[], input?: string): Buffer;
  /** The output of a git command, or undefined when it fails. */
  tryRead(args: readonly string[]): Buffer | undefined;
  /** The first line of a git command's output, or undefined when it fails. */
  ask(args: readonly string[]): string | undefined;
}

/** Why there is no repository to read. */
export type NoRepository = 'no-git' | 'no-repository';

/** Opens the work tree that a folder lies in. Throws UsageError when git is there and refuses. */
export function openRepository(folder: string): Repository | NoRepository {
  const place = findPlace(folder);
  if (place === 'no-git' || place === 'no-repository') return place;
  return createRepository(folder, findHookIndex(place));
}

/** A repository with what its first command printed. */
export interface ListedRepository {
  readonly repository: Repository;
  readonly output: Buffer;
}

/** Opens the work tree that a folder lies in with a command that lists its files, so that git is started once. */
export function openListed(folder: string, args: readonly string[]): ListedRepository | NoRepository {
  const git = findGitFolder(folder);
  if (!showsOwnIndex(git)) {
    const repository = openRepository(folder);
    return typeof repository === 'string' ? repository : { repository, output: repository.read(args) };
  }
  if (git === undefined || isWithin(git.folder, folder)) return 'no-repository';
  const { failure, status, stdout, stderr } = runGit(folder, args);
  if (failure !== undefined) return 'no-git';
  if (status === 0) return { repository: createRepository(folder), output: stdout };
  if (noWorkTree.test(stderr)) return 'no-repository';
  throw gitFailed(args, stderr);
}

/** Whether the index that a surrounding hook works on, if there is one, is that of the repository: most commits have no other. */
function showsOwnIndex(git: GitFolder | undefined): boolean {
  const shown = process.env['GIT_INDEX_FILE'];
  return shown === undefined || (git !== undefined && resolve(shown) === join(git.folder, 'index'));
}

const noWorkTree = /not a git repository|must be run in a work tree/;

function createRepository(folder: string, index?: string): Repository {
  const tryRead = (args: readonly string[]): Buffer | undefined => {
    const { status, stdout } = runGit(folder, args, index);
    return status === 0 ? stdout : undefined;
  };
  return {
    read: (args, input) => readGit(folder, args, index, input),
    tryRead,
    ask: (args) => tryRead(args)?.toString().split('\n')[0],
  };
}

interface Place {
  readonly topLevel: string;
  readonly gitFolder: string;
}

function findPlace(folder: string): Place | NoRepository {
  const args = ['rev-parse', '--is-inside-work-tree', '--show-cdup', '--absolute-git-dir'];
  const { failure, status, stdout, stderr } = runGit(folder, args);
  if (failure !== undefined) return 'no-git';
  if (status === 0) {
    const [isInside, up = '', ...gitFolder] = stdout.toString().split('\n');
    if (isInside !== 'true') return 'no-repository';
    return { topLevel: resolve(realpathSync(folder), up), gitFolder: gitFolder.join('\n') };
  }
  if (noWorkTree.test(stderr)) return 'no-repository';
  throw gitFailed(args, stderr);
}

/**
 * `git commit -a` and `git commit <path>` show their hooks a temporary index. Git starts a hook in the work tree that it
 * commits, and a relative path starts there too; to any other repository that index means nothing.
 */
function findHookIndex(place: Place): string | undefined {
  const index = process.env['GIT_INDEX_FILE'];
  if (index === undefined) return undefined;
  const committed = findPlace(process.cwd());
  const isCommitted = typeof committed === 'object' && committed.gitFolder === place.gitFolder;
  return isCommitted ? resolve(place.topLevel, index) : undefined;
}
