import { rmdirSync } from 'node:fs';
import { attempt } from './attempt.ts';

/** Removes a folder that is empty; any other stays. */
export function removeEmptyFolder(folder: string): void {
  attempt(() => rmdirSync(folder), ['ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY']);
}
