import { readFileSync, statSync } from 'node:fs';
import { decodeContent, type FileContent, largestFile } from '../read/file-content.ts';
import { readErrorCode } from './attempt.ts';

/** Reads one file of the disk; only regular files are opened, for a pipe would never end. */
export function readContent(path: string): FileContent {
  try {
    const stats = statSync(path);
    if (!stats.isFile())
      return { kind: 'unreadable', why: stats.isDirectory() ? 'it is a folder' : 'it is no regular file' };
    if (stats.size > largestFile) return { kind: 'too-large', size: stats.size };
    return decodeContent(readFileSync(path));
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
