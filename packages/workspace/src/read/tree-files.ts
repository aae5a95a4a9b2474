import { join, posix } from 'node:path';
import type { Repository } from '../git/open-repository.ts';
import { readObjects } from '../git/read-objects.ts';
import type { TreeEntry } from '../git/tree-entries.ts';
import { computeOnce } from './compute-once.ts';
import type { FileContent } from './file-content.ts';
import type { Files } from './files.ts';
import { readVerified } from './read-verified.ts';

/** The files of the index or of a commit, with paths relative to `root`. */
export function readTreeFiles(root: string, repository: Repository, readEntries: () => readonly TreeEntry[]): Files {
  const entries = computeOnce(readEntries);
  const objects = computeOnce(() => resolveLinks(repository, entries()));
  const links = computeOnce(() => new Set(entries().flatMap(({ path, isLink }) => (isLink ? path : []))));
  return {
    list: computeOnce(() => [...objects().keys()].toSorted()),
    identify(path) {
      const object = objects().get(path);
      return object === undefined ? undefined : { kind: 'object', object };
    },
    isLink: (path) => links().has(path),
    read(paths) {
      const wanted = paths.map((path) => {
        const object = objects().get(path);
        return { path, object, verified: object === undefined ? undefined : readVerified(join(root, path), object) };
      });
      const contents = readObjects(
        repository,
        wanted.flatMap(({ object, verified }) => (verified === undefined ? (object ?? []) : [])),
      );
      return new Map(wanted.map(({ path, object, verified }) => [path, verified ?? contentOf(contents, object)]));
    },
  };
}

function contentOf(contents: ReadonlyMap<string, FileContent>, object: string | undefined): FileContent {
  return contents.get(object ?? '') ?? { kind: 'missing' };
}

/** The object of each path; a link has its target's, and one that leads to no file of the tree is no file itself. */
function resolveLinks(repository: Repository, entries: readonly TreeEntry[]): ReadonlyMap<string, string> {
  const objects = new Map<string, string>();
  const targets = new Map<string, string>();
  const links = entries.filter((entry) => entry.isLink);
  const texts = readObjects(
    repository,
    links.map((link) => link.object),
  );
  for (const entry of entries) if (!entry.isLink) objects.set(entry.path, entry.object);
  for (const { path, object } of links) {
    const target = texts.get(object);
    if (target?.kind === 'text') targets.set(path, posix.join(posix.dirname(path), target.text));
  }
  for (const { path } of links) {
    const object = objects.get(followLinks(targets, path));
    if (object !== undefined) objects.set(path, object);
  }
  return objects;
}

/** The end of a chain of links; a loop ends where the system would give up. */
function followLinks(targets: ReadonlyMap<string, string>, path: string): string {
  let end = path;
  for (let step = 0; step < 40; step += 1) end = targets.get(end) ?? end;
  return end;
}
