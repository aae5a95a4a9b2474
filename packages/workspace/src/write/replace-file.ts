import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../disk/make-folder.ts';

/** How a file comes to its new content. */
export interface Replacement {
  readonly place: string;
  readonly content: string;
  /** A name in the same folder that is free; a run that dies leaves at most this file behind. */
  readonly temporary: string;
  /** Permission bits; without them, the system's default for new files. */
  readonly mode?: number | undefined;
}

/** Replaces a file in one step: whoever reads it, even after a power cut, sees the old or the new text. Throws system errors. */
export function replaceFile({ place, content, temporary, mode }: Replacement): void {
  makeFolder(dirname(place));
  rmSync(temporary, { force: true });
  const file = openSync(temporary, 'wx', mode);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (mode !== undefined) chmodSync(temporary, mode); // the process's umask may have taken bits away
  renameSync(temporary, place);
  syncFolder(dirname(place));
}

/** Removes a file, durably. Throws system errors. */
export function removeFile(place: string): void {
  rmSync(place);
  syncFolder(dirname(place));
}

/** Makes the names in a folder durable; Windows does so by itself and cannot open a folder. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
