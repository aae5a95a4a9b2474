import { join } from 'node:path';
import { inspectPath, isWithin, realPath } from '../disk/inspect-path.ts';
import { listFolder } from '../disk/list-folder.ts';
import { readContent } from '../disk/read-content.ts';
import type { Repository } from '../git/open-repository.ts';
import { splitRecords } from '../git/tree-entries.ts';
import { computeOnce } from './compute-once.ts';
import type { FileContent } from './file-content.ts';
import type { Files } from './files.ts';

/** The files of the work tree: the tracked and the unignored ones, or without git all but dependencies. */
export function readDiskFiles(root: string, repository: Repository | undefined): Files {
  const realRoot = realPath(root) ?? root;
  const leadsOutside = (absolute: string): boolean => !isWithin(realRoot, realPath(absolute) ?? realRoot);
  const isFile = (path: string): boolean => {
    const absolute = join(root, path);
    return inspectPath(absolute) === 'file' && !leadsOutside(absolute);
  };
  const readFile = (path: string): FileContent => {
    const absolute = join(root, path);
    return leadsOutside(absolute) ? { kind: 'missing' } : readContent(absolute);
  };
  return {
    list: computeOnce(() => {
      const candidates = repository === undefined ? listFolder(root) : listUnignored(repository);
      return candidates.filter(isFile).toSorted();
    }),
    read: (paths) => new Map(paths.map((path) => [path, readFile(path)])),
  };
}

/** A deleted file is still tracked, a file in conflict is listed once for each side. */
function listUnignored(repository: Repository): readonly string[] {
  const output = repository.read(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return [...new Set(splitRecords(output))];
}
