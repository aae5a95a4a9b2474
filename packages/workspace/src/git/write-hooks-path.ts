import { readGit } from './run-git.ts';

/**
 * Sets `core.hooksPath` of a repository, or takes it out where none is given.
 * @throws UsageError with Git's own words when it refuses.
 */
export function writeHooksPath(root: string, path: string | undefined): void {
  const change = path === undefined ? ['--unset', 'core.hooksPath'] : ['core.hooksPath', path];
  readGit(root, ['config', '--local', ...change]);
}
