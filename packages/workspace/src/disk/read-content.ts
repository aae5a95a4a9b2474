import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { decodeContent, type FileContent, largestFile } from '../read/file-content.ts';
import { readErrorCode } from './attempt.ts';
import { readStats } from './inspect-path.ts';

/** Every file is read into the same memory, and decoded from there: ten thousand buffers would be ten thousand to collect. */
let memory = Buffer.allocUnsafe(64 * 1024);

/** What an open file holds, valid until the next call; `size` is what the disk says of it. */
function readIntoMemory(file: number, size: number): Buffer {
  let length = 0;
  for (;;) {
    if (memory.length <= Math.max(size, length)) {
      const larger = Buffer.allocUnsafe(Math.max(size + 1, memory.length * 2));
      memory.copy(larger, 0, 0, length);
      memory = larger;
    }
    const count = readSync(file, memory, length, memory.length - length, null);
    if (count === 0) return memory.subarray(0, length);
    length += count;
  }
}

function describeKind(stats: Stats): string {
  return stats.isDirectory() ? 'it is a folder' : 'it is no regular file';
}

/** A pipe that nobody writes to is opened, too, and not waited for; Windows has no such pipes. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads one file of the disk; of what is no regular file nothing is read, for a pipe would never end. */
export function readContent(path: string): FileContent {
  try {
    const file = openSync(path, openFlags);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return { kind: 'unreadable', why: describeKind(stats) };
      if (stats.size > largestFile) return { kind: 'too-large', size: stats.size };
      return decodeContent(readIntoMemory(file, stats.size));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const code = readErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    // A socket cannot be opened at all, and a folder not on every system.
    const stats = readStats(path);
    const isSpecial = stats !== undefined && !stats.isFile();
    return { kind: 'unreadable', why: isSpecial ? describeKind(stats) : explain(code) };
  }
}

/** The bytes of a regular file of the disk; nothing when it cannot be read or is too large. */
export function readBytesOf(path: string): Buffer | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= largestFile ? readFileSync(path) : undefined;
  } catch {
    return undefined; // no such file, or one that may not be read
  }
}

function explain(code: string): string {
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ELOOP') return 'its symbolic links form a loop';
  return code;
}
