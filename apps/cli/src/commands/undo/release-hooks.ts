import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownHooksFolder } from '@signpost/templates';
import { readGitHooks, writeHooksPath } from '@signpost/workspace';

/** Takes back that Git looks for hooks in a folder of the project, where undoing took the folder away. Says whether it did. */
export function releaseHooks(root: string): boolean {
  const path = readGitHooks(root)?.path;
  if (path !== ownHooksFolder || existsSync(join(root, path))) return false;
  writeHooksPath(root, undefined);
  return true;
}
