import { join, relative, sep } from 'node:path';
import { isWithin, realPath } from '../disk/inspect-path.ts';

/** The path of a file without symbolic links; nothing where it leads out of the root, or nowhere. */
export function followLinks(root: string, path: string): string | undefined {
  const realRoot = realPath(root) ?? root;
  const real = realPath(join(root, path));
  return real !== undefined && isWithin(realRoot, real) ? relative(realRoot, real).split(sep).join('/') : undefined;
}
