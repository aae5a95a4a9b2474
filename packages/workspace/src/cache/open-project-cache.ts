import { join } from 'node:path';
import { readErrorCode } from '../disk/attempt.ts';
import { findStateFolder, prepareStateFolder } from '../write/state-folder.ts';
import { type CacheFile, openCacheFile } from './cache-file.ts';

const fileName = 'check.cache';

/** The cache of a project: in its state folder, or in the file that the caller names, which is absolute. */
export function openProjectCache(root: string, location?: string): CacheFile {
  if (location !== undefined) return openCacheFile(location);
  const file = openCacheFile(join(findStateFolder(root), fileName));
  return {
    read: file.read,
    write(chunks) {
      try {
        prepareStateFolder(root);
      } catch (error) {
        return readErrorCode(error);
      }
      return file.write(chunks);
    },
  };
}
