import { posix } from 'node:path';
import type { Link, Project } from '@signpost/model';
import { findFromFormerPlace } from './find-from-former-place.ts';
import type { FoundPath } from './find-near-path.ts';
import { findRenamed } from './find-renamed.ts';
import { indexNames, isNear } from './name-index.ts';
import { guess, type Suggestion } from './suggestion.ts';

const documentSuffix = /\.(?:rst|md)$/;

/** A docname as the document has to write it: with `/` where the target had it, else relative. */
function spellDocname(project: Project, { base, reference }: Link, path: string): string {
  const docname = project.docnameOf(path);
  if (reference.target.startsWith('/')) return `/${docname}`;
  return posix.relative(posix.dirname(project.docnameOf(base)), docname);
}

const suffixes = ['.rst', '.md'];

/** Where the document went, or where it is from the place at which this document was before. */
function findMoved(project: Project, link: Link, docname: string): Suggestion | undefined {
  const root = project.docsRootOf(link.base);
  const isDocument = ({ path }: FoundPath): boolean => documentSuffix.test(path) && project.docsRootOf(path) === root;
  const missing = suffixes.map((suffix) => posix.join(root.path, docname + suffix));
  const isDeleted = missing.some((path) => project.removedPaths().has(path));
  const moved =
    missing.map((path) => findRenamed(project, path)).find(isPresent) ??
    (isDeleted ? undefined : findFromFormerPlace(project, link, suffixes));
  if (moved === undefined || !isDocument(moved)) return undefined;
  const { path, note, isCertain } = moved;
  return { text: spellDocname(project, link, path), isCertain, ...(note === undefined ? {} : { note }) };
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** Suggests a docname for one that no document has: moved, without suffix, the only one of that name, or the nearest. */
export function suggestDocument(project: Project, link: Link, docname: string): Suggestion | undefined {
  const renamed = findMoved(project, link, docname);
  if (renamed !== undefined) return renamed;
  const root = project.docsRootOf(link.base);
  const inRoot = (path: string): boolean => project.docsRootOf(path) === root && documentSuffix.test(path);
  const bare = docname.replace(documentSuffix, '');
  const spellings = ['.rst', '.md'].map((suffix) => posix.join(root.path, bare + suffix));
  const exact = spellings.find((path) => project.files.hasFile(path) && inRoot(path));
  if (exact !== undefined) return { text: spellDocname(project, link, exact), isCertain: true };
  const name = posix.basename(bare);
  const named = ['.rst', '.md'].flatMap((suffix) => project.files.filesNamed(name + suffix)).filter(inRoot);
  if (named.length === 1 && named[0] !== undefined) return guess(spellDocname(project, link, named[0]));
  const near = findNeighbour(project, posix.join(root.path, posix.dirname(bare)), name);
  return near === undefined || !inRoot(near) ? undefined : guess(spellDocname(project, link, near));
}

/** A document of nearly that name in a folder; a suffix in common makes no two names alike. */
function findNeighbour({ files }: Project, folder: string, name: string): string | undefined {
  const entries = files.entriesOf(folder === '.' ? '' : folder);
  const index = indexNames(entries, () => entries);
  const near = ['.rst', '.md'].map((suffix) => index.findNearest(name + suffix)).find((entry) => entry !== undefined);
  const isAlike = near !== undefined && documentSuffix.test(near) && isNear(name, near.replace(documentSuffix, ''));
  return isAlike ? posix.join(folder, near) : undefined;
}
