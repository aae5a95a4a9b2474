import { join } from 'node:path';
import { isWithin, realPath } from '../disk/inspect-path.ts';
import { readBytesOf } from '../disk/read-content.ts';

/** The bytes of a file below a root, which no `..` and no symbolic link may lead out of. */
export function readBytes(root: string, path: string): Uint8Array | undefined {
  const real = realPath(join(root, path));
  return real !== undefined && isWithin(realPath(root) ?? root, real) ? readBytesOf(real) : undefined;
}
