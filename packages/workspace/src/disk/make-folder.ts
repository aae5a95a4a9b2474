import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readErrorCode } from './attempt.ts';
import { inspectPath } from './inspect-path.ts';

/**
 * Makes a folder and the ones above it that are missing. Node's own way says `ENOENT` of a disk that may only be read; this
 * throws the system's error.
 */
export function makeFolder(folder: string): void {
  if (inspectPath(folder) === 'folder') return;
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = readErrorCode(error);
    if (code === 'EEXIST' && inspectPath(folder) === 'folder') return; // somebody else was faster
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder, { recursive: true });
  }
}
