import { posix } from 'node:path';

/** The address that a target names on a page, as a browser joins them: `base` is the page's, with `/` at its end for a folder. */
export function joinAddress(base: string, target: string): string {
  if (target.startsWith('/')) return cleanAddress(target);
  const folder = base.slice(0, base.lastIndexOf('/') + 1);
  return cleanAddress(`/${folder}${target}`);
}

/** Without `.`, `..` and the leading `/`; a browser stops at the root. A `/` at the end stays. */
export function cleanAddress(address: string): string {
  const clean = posix.normalize(`/${address}`);
  return clean.replace(/^\/+/, '');
}

/** The path below a folder; nothing for one that is not. */
export function pathBelow(folder: string, path: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** The folder of a path; the root is `''`. */
export function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** A path below a folder, cleaned; what leaves the project's root begins with `..`. */
export function joinPath(folder: string, path: string): string {
  return posix.join(folder, path).replace(/^\.$|^\.\/|\/+$/g, '');
}

/** A path without its suffix. */
export function withoutSuffix(path: string): string {
  return path.slice(0, path.length - posix.extname(path).length);
}
