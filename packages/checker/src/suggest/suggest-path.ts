import { posix } from 'node:path';
import type { Link, Project } from '@signpost/model';
import { findFromFormerPlace } from './find-from-former-place.ts';
import { findRenamed } from './find-renamed.ts';
import { findNearPath } from './find-near-path.ts';
import type { Suggestion } from './suggestion.ts';

const suffixes = ['.md', '.rst', '/README.md', '/index.md'];

/** A path as the document has to write it, in the manner of the target that it replaces. */
export function spellPath(project: Project, { base, reference }: Link, path: string): string {
  const { target } = reference;
  const isFolder = /^[^?#]*\/(?:[?#]|$)/.test(target) && project.files.hasFolder(path);
  const tail = (isFolder ? '/' : '') + (/[?#].*$/s.exec(target)?.[0] ?? '');
  if (target.startsWith('/')) {
    const { path: root, dialect } = project.docsRootOf(base);
    const top = dialect === 'github' || !path.startsWith(`${root}/`) ? '' : root;
    return `/${posix.relative(top, path)}${tail}`;
  }
  const relative = posix.relative(posix.dirname(base), path) || '.';
  const isDotted = target.startsWith('./') && !relative.startsWith('.');
  return `${isDotted ? './' : ''}${encodeSpaces(relative, target)}${tail}`;
}

function encodeSpaces(path: string, target: string): string {
  return target.includes('%') ? encodeURI(path) : path;
}

/** Suggests what to write for a link whose file does not exist. */
export function suggestPath(project: Project, link: Link, missing: string): Suggestion | undefined {
  const isDeleted = project.removedPaths().has(missing); // the link was right before, so its document did not move
  const found =
    findRenamed(project, missing) ??
    (isDeleted ? undefined : findFromFormerPlace(project, link)) ??
    findNearPath(project, missing, suffixes);
  if (found === undefined) return undefined;
  const note = found.note === undefined ? {} : { note: found.note };
  return { text: spellPath(project, link, found.path), isCertain: found.isCertain, ...note };
}
