import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { decodeContent, type FileContent, largestFile } from '../read/file-content.ts';
import { readErrorCode } from './attempt.ts';

/** Every file is read into the same memory, and decoded from there: ten thousand buffers would be ten thousand to collect. */
let memory = Buffer.allocUnsafe(64 * 1024);

/** The bytes of a file, valid until the next call. */
function readIntoMemory(path: string, size: number): Buffer {
  const file = openSync(path, 'r');
  try {
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
  } finally {
    closeSync(file);
  }
}

/** Reads one file of the disk; only regular files are opened, for a pipe would never end. */
export function readContent(path: string): FileContent {
  try {
    const stats = statSync(path);
    if (!stats.isFile())
      return { kind: 'unreadable', why: stats.isDirectory() ? 'it is a folder' : 'it is no regular file' };
    if (stats.size > largestFile) return { kind: 'too-large', size: stats.size };
    return decodeContent(readIntoMemory(path, stats.size));
  } catch (error) {
    const code = readErrorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', why: explain(code) };
  }
}

/** The bytes of a regular file of the disk; nothing when it cannot be read or is too large. */
export function readBytesOf(path: string): Uint8Array | undefined {
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
