import { inflateSync } from 'node:zlib';

/** The largest inventory, inflated, in bytes: many times that of the largest projects, and no danger to the memory. */
const largest = 128 * 1024 * 1024;

/** Inflates the body of an inventory; a text is the reason why it cannot be. */
export function inflateInventory(bytes: Uint8Array): Uint8Array | string {
  try {
    return inflateSync(bytes, { maxOutputLength: largest });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    return isTooLarge ? `inflates to more than ${largest / 1024 / 1024} MB` : 'is not compressed as it says';
  }
}
