import { posix } from 'node:path';
import type { Link, Project } from '@signpost/model';
import { splitTarget } from '../project/resolve/split-target.ts';
import type { FoundPath } from './find-near-path.ts';
import { findRenamed } from './find-renamed.ts';
import { indexMoves } from './move-index.ts';

/** A document that moved more often is looked up at its last places only. */
const mostPlaces = 5;

/** Where a document was before, the last place first. */
function listFormerPlaces(project: Project, path: string): readonly string[] {
  const { byPath, changed } = indexMoves(project);
  const places: string[] = [];
  const first = changed.get(path);
  if (first !== undefined) places.push(first);
  let age = -1;
  for (let at = first ?? path; places.length < mostPlaces;) {
    const move = byPath.get(at)?.find((each) => each.age > age);
    if (move === undefined) break;
    places.push(move.from);
    ({ from: at, age } = move);
  }
  return places;
}

function findAt({ files }: Project, path: string, suffixes: readonly string[]): string | undefined {
  if (files.hasFolder(path)) return suffixes.includes('') ? path : undefined;
  return suffixes.map((suffix) => path + suffix).find((candidate) => files.hasFile(candidate));
}

/**
 * What a relative target leads to from where its document was before it was moved: the move left the link as it was.
 * `suffixes` are what a target leaves out: `''` for a path.
 */
export function findFromFormerPlace(
  project: Project,
  { base, reference }: Link,
  suffixes: readonly string[] = [''],
): FoundPath | undefined {
  const { path: written } = splitTarget(reference.target);
  if (written === '' || written.startsWith('/')) return undefined;
  for (const former of listFormerPlaces(project, base)) {
    const joined = posix.join(posix.dirname(former), written).replace(/\/$/, '');
    const found = findAt(project, joined, suffixes);
    if (found !== undefined) {
      return { path: found, isCertain: true, note: `the link is from ${former}, where this document was before` };
    }
    const renamed = suffixes.map((suffix) => findRenamed(project, joined + suffix)).find((each) => each !== undefined);
    if (renamed !== undefined) return renamed;
  }
  return undefined;
}
