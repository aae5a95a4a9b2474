import { createHash } from 'node:crypto';

/** Tells two contents apart, and both from none. */
export function digestBytes(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '-' : createHash('sha1').update(bytes).digest('hex');
}
