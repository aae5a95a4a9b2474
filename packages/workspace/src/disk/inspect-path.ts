import { lstatSync, realpathSync, statSync, type Stats } from 'node:fs';
import { sep } from 'node:path';

/** What lies at a path, symbolic links followed; what cannot be reached is missing, a device or a pipe is `other`. */
export function inspectPath(path: string): 'missing' | 'file' | 'folder' | 'other' {
  const stats = readStats(path);
  if (stats === undefined) return 'missing';
  if (stats.isFile()) return 'file';
  return stats.isDirectory() ? 'folder' : 'other';
}

/** What the disk says of the file at a path, symbolic links followed; nothing when it cannot be reached. */
export function readStats(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined; // no such entry, a loop of links, a folder that may not be entered
  }
}

/** The path without symbolic links, or undefined when it leads nowhere. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined; // as above
  }
}

/** Whether a real path is a folder itself or lies below it. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Whether the path itself is a symbolic link. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false; // what cannot be seen is met when it is written
  }
}
