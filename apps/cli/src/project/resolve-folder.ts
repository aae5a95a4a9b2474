import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { missingFolder } from '../messages/missing-folder.ts';

/**
 * The absolute path of a folder that the user named.
 * @throws UsageError `missing-folder` when it is not a folder.
 */
export function resolveFolder(from: string, given: string): string {
  const folder = resolve(from, given);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw missingFolder(given);
  return folder;
}
