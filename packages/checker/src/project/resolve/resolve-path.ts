import { posix } from 'node:path';

/** A path of a reference relative to the project's root, cleaned of `.`, `..` and a trailing slash. */
export type ResolvedPath =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside'; readonly path: string };

/** Resolves a path of a document; one that starts with `/` is relative to `base`. */
export function resolvePath(from: string, path: string, base: string): ResolvedPath {
  const joined = path.startsWith('/') ? posix.join(base, path) : posix.join(posix.dirname(from), path);
  const clean = joined.replace(/^\/+|\/+$/g, '').replace(/^\.$/, '');
  return clean === '..' || clean.startsWith('../') ? { kind: 'outside', path: clean } : { kind: 'inside', path: clean };
}
