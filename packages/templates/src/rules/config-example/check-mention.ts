import { posix } from 'node:path';
import { type Document, type FileTree, findNearestMatch, type Project, type Report } from '@signpost/model';
import type { Mention } from './list-mentions.ts';

function join(folder: string, path: string): string {
  return folder === '.' || folder === '' ? path : `${folder}/${path}`;
}

/** Whether a path is that of a file, from anywhere: commands are run in many folders. */
function isThere(files: FileTree, { path }: Mention): boolean {
  const end = `/${path}`;
  return files.filesNamed(posix.basename(path)).some((file) => file === path || file.endsWith(end));
}

/**
 * The folder that a path names, where it holds several such files: then a missing one is missed, and not of somebody's own. One
 * file alone is no habit, and the first that somebody adds must not make findings of what was only a plan in other documents.
 */
function findHome(files: FileTree, document: Document, { path }: Mention): string | undefined {
  const folder = posix.dirname(path);
  const suffix = posix.extname(path);
  return [folder, join(posix.dirname(document.path), folder)].find(
    (each) => files.hasFolder(each) && files.entriesOf(each).filter((name) => name.endsWith(suffix)).length > 1,
  );
}

/** Where a file went: the only one of its name, in the same outermost folder. */
function findMoved(files: FileTree, path: string): string | undefined {
  const [only, ...others] = files.filesNamed(posix.basename(path));
  const [first = ''] = path.split('/');
  return others.length === 0 && only?.startsWith(`${first}/`) === true ? only : undefined;
}

function findNear(files: FileTree, home: string, name: string): string | undefined {
  const near = findNearestMatch(name, files.entriesOf(home));
  return near === undefined ? undefined : join(home, near);
}

/** A config file that a document names where people copy from is there. */
export function checkMention({ files }: Project, document: Document, mention: Mention, report: Report): void {
  const { path, start, end } = mention;
  if (isThere(files, mention)) return;
  const name = posix.basename(path);
  const home = findHome(files, document, mention);
  const moved = findMoved(files, path);
  if (home === undefined && moved === undefined) return;
  const near = moved ?? findNear(files, home ?? '', name);
  report({
    path: document.path,
    range: { start, end },
    severity: 'warning',
    message: `no such config file: ${path}`,
    ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    ...(moved === undefined
      ? {}
      : { fix: { title: `write \`${moved}\``, edits: [{ path: document.path, start, end, text: moved }] } }),
  });
}
