import { createHash } from 'node:crypto';

/**
 * The id that git (with SHA-1) gives a file of that text, in hexadecimal: what the index and commits call it too.
 * Source: Pro Git, 10.2 Git Objects.
 */
export function nameBlob(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');
}
