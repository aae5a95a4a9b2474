import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { makeFolder } from '../disk/make-folder.ts';
import { findGitFolder } from '../git/find-git-folder.ts';
import { followLinks } from './confine-path.ts';

/**
 * Where the lock and the journals of a project lie; it need not exist yet. In a repository that is git's own folder: a
 * commit can bring any file but none in there, so that nobody's branch can hand us a journal to complete.
 */
export function findStateFolder(root: string): string {
  const realRoot = realpathSync.native(root);
  const git = findGitFolder(realRoot);
  if (git === undefined) return followLinks(root, '.signpost/state');
  return join(git.folder, 'signpost', encodeURIComponent(relative(git.top, realRoot)) || 'root');
}

/** Creates the folder, invisible to git. */
export function prepareStateFolder(root: string): string {
  const folder = findStateFolder(root);
  makeFolder(join(folder, 'journal'));
  const ignore = join(folder, '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
  return folder;
}
