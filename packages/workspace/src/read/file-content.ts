import { isUtf8 } from 'node:buffer';

/**
 * What reading one file gave; reading never throws. `text` keeps a byte order mark as U+FEFF. In `not-utf8`, `offset` is the byte
 * where the first malformed sequence starts and `line` its line (from 1). `size` is in bytes.
 */
export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'not-utf8'; readonly offset: number; readonly line: number }
  | { readonly kind: 'too-large'; readonly size: number };

/** The largest file that is read, in bytes; what is larger is no document. */
export const largestFile = 32 * 1024 * 1024;

/** Decodes bytes strictly as UTF-8. */
export function decodeContent(bytes: Buffer): FileContent {
  const text = bytes.toString('utf8');
  if (isUtf8(bytes)) return { kind: 'text', text };
  const offset = findMalformed(bytes, Buffer.from(text));
  const line = bytes.subarray(0, offset).toString('latin1').split('\n').length;
  return { kind: 'not-utf8', offset, line };
}

/** The lossy round trip first differs in the malformed sequence, not always at its start: a prefix of it may equal U+FFFD's. */
function findMalformed(bytes: Buffer, roundTrip: Buffer): number {
  let offset = 0;
  while (bytes[offset] === roundTrip[offset]) offset += 1;
  while (!isUtf8(bytes.subarray(0, offset))) offset -= 1;
  return offset;
}
