import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inspectPath, isLink, isWithin, realPath } from '../disk/inspect-path.ts';
import { unsafePath } from '../messages/unsafe-path.ts';
import { findDanger, findObstacle } from './path-problem.ts';

/**
 * Where a path of the project really lies: absolute, symbolic links followed; the file need not exist. Throws UsageError
 * `unsafe-path` when it leaves the project, leads into git's or our own folder, or is new and some system cannot hold it.
 */
export function confinePath(root: string, path: string): string {
  const place = resolveInside(root, path);
  const isNew = inspectPath(place) === 'missing' || process.platform === 'win32'; // which finds `a.md` under `a.md.` too
  const obstacle = isNew ? findObstacle(path) : undefined;
  if (obstacle !== undefined) throw unsafePath(path, obstacle);
  const file = isNew ? findFileAbove(root, path) : undefined;
  if (file !== undefined) throw unsafePath(path, `\`${file}\` is a file, not a folder`);
  return place;
}

/** What has to be a folder, and is a file. */
function findFileAbove(root: string, path: string): string | undefined {
  const names = path.split('/');
  const folders = names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
  return folders.find((folder) => inspectPath(join(root, folder)) === 'file');
}

/** The same for a path that was allowed before. */
export function resolveInside(root: string, path: string): string {
  const danger = findDanger(path);
  if (danger !== undefined) throw unsafePath(path, danger);
  const place = followLinks(root, path);
  const realDanger = findDanger(relativePath(root, place));
  if (realDanger !== undefined) throw unsafePath(path, `a symbolic link hides where it leads: ${realDanger}`);
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
