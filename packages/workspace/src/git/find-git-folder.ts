import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inspectPath } from '../disk/inspect-path.ts';

/** A working tree and the folder that git keeps for it, both absolute. */
export interface GitFolder {
  readonly top: string;
  readonly folder: string;
}

/** Finds git's own folder for a path without asking git; in a linked worktree or a submodule `.git` is a file that names it. */
export function findGitFolder(path: string): GitFolder | undefined {
  const entry = join(path, '.git');
  const kind = inspectPath(entry);
  if (kind === 'folder') return { top: path, folder: entry };
  if (kind === 'file') {
    const [, named] = /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(entry, 'utf8')) ?? [];
    const folder = named === undefined ? undefined : resolve(path, named);
    return folder !== undefined && inspectPath(folder) === 'folder' ? { top: path, folder } : undefined;
  }
  return path === dirname(path) ? undefined : findGitFolder(dirname(path));
}
