import { join } from 'node:path';
import { inspectPath, isLink, isWithin, readStats, realPath } from '../disk/inspect-path.ts';
import { createFolderReader } from '../disk/folder-reader.ts';
import { listFolder } from '../disk/list-folder.ts';
import { readContent } from '../disk/read-content.ts';
import { computeOnce } from './compute-once.ts';
import type { FileContent } from './file-content.ts';
import type { FileIdentity } from './file-identity.ts';
import type { Files } from './files.ts';

/** What lists the work tree: the tracked and the unignored files. */
export const worktreeListing: readonly string[] = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];

/** The files of the work tree: those that git listed, or without git all but dependencies. */
export function readDiskFiles(root: string, listed: readonly string[] | undefined): Files {
  const realRoot = realPath(root) ?? root;
  const folders = createFolderReader(root);
  const leadsOutside = (path: string): boolean =>
    folders.kindOf(path) !== 'file' && !isWithin(realRoot, realPath(join(root, path)) ?? realRoot);
  const isFile = (path: string): boolean => {
    const kind = folders.kindOf(path);
    if (kind !== 'unknown') return kind === 'file';
    return inspectPath(join(root, path)) === 'file' && !leadsOutside(path);
  };
  const readFile = (path: string): FileContent =>
    leadsOutside(path) ? { kind: 'missing' } : readContent(join(root, path));
  return {
    list: computeOnce(() => {
      // A deleted file is still tracked, a file in conflict is listed once for each side.
      const candidates = listed === undefined ? listFolder(root) : [...new Set(listed)];
      return candidates.filter(isFile).toSorted();
    }),
    identify(path): FileIdentity | undefined {
      const stats = readStats(join(root, path));
      if (stats === undefined) return undefined;
      const { size, mtimeMs: modified, ctimeMs: changed, ino: inode } = stats;
      return { kind: 'disk', size, modified, changed, inode };
    },
    isLink: (path) => folders.kindOf(path) !== 'file' && isLink(join(root, path)),
    read: (paths) => new Map(paths.map((path) => [path, readFile(path)])),
  };
}
