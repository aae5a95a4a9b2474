import { deflateSync } from 'node:zlib';

const header = /^# Sphinx inventory version 2\n.*\n.*\n.*\n/;

/** The bytes of an inventory whose text a test gives as it is before Sphinx compresses it. */
export function packInventory(text: string | undefined): Uint8Array | undefined {
  if (text === undefined) return undefined;
  const head = header.exec(text)?.[0] ?? text;
  const body = text.slice(head.length);
  return body === '' ? Buffer.from(text) : Buffer.concat([Buffer.from(head), deflateSync(body)]);
}
