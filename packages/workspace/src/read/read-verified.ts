import { createHash } from 'node:crypto';
import { readBytesOf } from '../disk/read-content.ts';
import { decodeContent, type FileContent } from './file-content.ts';

/** The id that git gives bytes; how long one is says which hash the repository uses. */
function nameObject(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/**
 * What an object of git holds, if a file of the disk holds the same: most of what is staged or committed lies in the work tree, and
 * reading it there starts no process. The object's id is that of its content, so the file itself need not be trusted.
 */
export function readVerified(file: string, object: string): FileContent | undefined {
  const bytes = readBytesOf(file);
  return bytes !== undefined && nameObject(bytes, object.length) === object ? decodeContent(bytes) : undefined;
}
