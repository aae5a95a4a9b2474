import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isLink, isWithin, realPath } from '../disk/inspect-path.ts';
import { unsafePath } from '../messages/unsafe-path.ts';
import { findPathProblem } from './path-problem.ts';

/**
 * Where a path of the project really lies: absolute, symbolic links followed; the file need not exist. Throws UsageError
 * `unsafe-path` when it leaves the project, leads into git's or our own folder, or cannot exist on every system.
 */
export function confinePath(root: string, path: string): string {
  const problem = findPathProblem(path);
  if (problem !== undefined) throw unsafePath(path, problem);
  const place = followLinks(root, path);
  const realProblem = findPathProblem(relativePath(root, place));
  if (realProblem !== undefined) throw unsafePath(path, `a symbolic link hides where it leads: ${realProblem}`);
  return place;
}

/** Follows every link on the way to a path; throws UsageError when one leads nowhere or out of the project. */
export function followLinks(root: string, path: string): string {
  const realRoot = realpathSync.native(root);
  let place = realRoot;
  for (const name of path.split('/')) {
    place = join(place, name);
    if (!isLink(place)) continue;
    const target = realPath(place);
    if (target === undefined) throw unsafePath(path, `the symbolic link \`${name}\` leads nowhere`);
    if (!isWithin(realRoot, target)) throw unsafePath(path, `the symbolic link \`${name}\` leads out of the project`);
    place = target;
  }
  return place;
}

/** The path of a real place relative to the project, with `/`. */
export function relativePath(root: string, place: string): string {
  return relative(realpathSync.native(root), place).split(sep).join('/');
}
