import { posix } from 'node:path';
import type { Project } from '@signpost/model';
import { indexNames, isNear } from './name-index.ts';

/** An existing path for one that is missing. */
export interface FoundPath {
  readonly path: string;
  readonly isCertain: boolean;
  readonly note?: string;
}

function stemOf(name: string): string {
  return name.slice(0, name.length - posix.extname(name).length);
}

function parentOf(path: string): string {
  const parent = posix.dirname(path);
  return parent === '.' ? '' : parent;
}

/** The same name with a suffix that was left out, or with another one. */
function findOtherSuffix({ files }: Project, path: string, suffixes: readonly string[]): FoundPath | undefined {
  const stem = path.slice(0, path.length - posix.extname(path).length);
  const found = [path, stem]
    .flatMap((base) => suffixes.map((suffix) => base + suffix))
    .find((each) => files.hasFile(each));
  return found === undefined ? undefined : { path: found, isCertain: false };
}

function findNamesake({ files }: Project, path: string): FoundPath | undefined {
  const named = files.filesNamed(posix.basename(path));
  return named.length === 1 && named[0] !== undefined ? { path: named[0], isCertain: false } : undefined;
}

/** A file of nearly that name in the same folder; a suffix in common makes no two names alike. */
function findNeighbour({ files }: Project, path: string): FoundPath | undefined {
  const folder = parentOf(path);
  const name = posix.basename(path);
  const entries = files.entriesOf(folder);
  const near = indexNames(entries, () => entries).findNearest(name);
  const isAlike = near !== undefined && isNear(stemOf(name), stemOf(near));
  return isAlike ? { path: posix.join(folder, near), isCertain: false } : undefined;
}

/** A file of the same name whose folders are nearly the same. */
function findNearFolder({ files }: Project, path: string): FoundPath | undefined {
  const named = files.filesNamed(posix.basename(path));
  const near = indexNames(named, () => named).findNearest(path);
  return near === undefined ? undefined : { path: near, isCertain: false };
}

/** The file that a missing path most likely means: with another suffix, the only one of that name, or the nearest name beside it. */
export function findNearPath(project: Project, path: string, suffixes: readonly string[]): FoundPath | undefined {
  return (
    findOtherSuffix(project, path, suffixes) ??
    findNamesake(project, path) ??
    findNeighbour(project, path) ??
    findNearFolder(project, path)
  );
}
