import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findFailure, readErrorCode } from '../disk/attempt.ts';
import { readStats } from '../disk/inspect-path.ts';
import { listNames } from '../disk/list-names.ts';

/** One file that may be lost at any time: reading never fails loudly, writing says why it did not work. */
export interface CacheFile {
  /** Bytes from `start`, all to the end without `length`; nothing when the file is missing, unreadable or shorter. */
  readonly read: (start: number, length?: number) => Buffer | undefined;
  /** Replaces the file in one step, whoever reads or writes it meanwhile; the system's error code when it cannot. */
  readonly write: (chunks: readonly Uint8Array[]) => string | undefined;
}

/** Opens the cache file at an absolute path; its folder is made when it is written. All reads see one state of the file. */
export function openCacheFile(place: string): CacheFile {
  let handle: number | undefined;
  let isOpened = false;
  const open = (): number | undefined => {
    if (!isOpened) handle = tryOpen(place);
    isOpened = true;
    return handle;
  };
  return {
    read(start, length) {
      const file = open();
      return file === undefined ? undefined : readRange(file, start, length);
    },
    write(chunks) {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
      return replace(place, chunks);
    },
  };
}

function tryOpen(place: string): number | undefined {
  try {
    return openSync(place, 'r');
  } catch {
    return undefined; // no cache yet, or none that may be read
  }
}

function readRange(file: number, start: number, length?: number): Buffer | undefined {
  try {
    const bytes = Buffer.allocUnsafe(length ?? Math.max(0, fstatSync(file).size - start));
    let at = 0;
    while (at < bytes.length) {
      const count = readSync(file, bytes, at, bytes.length - at, start + at);
      if (count === 0) return undefined;
      at += count;
    }
    return bytes;
  } catch {
    return undefined; // a folder of that name, a disk that fails
  }
}

/** No run takes so long to write, in milliseconds. */
const longestWrite = 60_000;

/** A run that dies while it writes leaves its file behind, for a later one to remove. */
function removeLeftovers(place: string): void {
  const folder = dirname(place);
  for (const name of listNames(folder)) {
    if (!name.startsWith(`${basename(place)}.`) || !name.endsWith('.new')) continue;
    const leftover = join(folder, name);
    if (Date.now() - (readStats(leftover)?.mtimeMs ?? Date.now()) > longestWrite) rmSync(leftover, { force: true });
  }
}

function replace(place: string, chunks: readonly Uint8Array[]): string | undefined {
  const temporary = `${place}.${randomUUID()}.new`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    removeLeftovers(place);
    const file = openSync(temporary, 'wx');
    try {
      for (let at = 0; at < chunks.length; at += 512) writeAll(file, chunks.slice(at, at + 512));
    } finally {
      closeSync(file);
    }
    renameSync(temporary, place);
    return undefined;
  } catch (error) {
    findFailure(() => rmSync(temporary, { force: true }));
    return readErrorCode(error);
  }
}

/** Few large writes; the system may take less than it is given. */
function writeAll(file: number, chunks: readonly Uint8Array[]): void {
  let rest = Buffer.concat(chunks);
  while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
}
