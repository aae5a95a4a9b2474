import { posix } from 'node:path';
import type { Place } from '@signpost/model';
import { compileGlob } from '@signpost/model/glob';

/** Where things lie: as this project has it, and as others do. */
export interface Layout {
  /** Where each place lies in this project, by id. */
  readonly places: ReadonlyMap<string, string>;
  readonly placesById: Readonly<Record<string, Place>>;
}

/** What a file is to a kind of document that lies in a place. */
export interface KindMatch {
  /** An index lists the documents, and a template is what they start from. */
  readonly role: 'document' | 'index' | 'other';
  /** The folder or file that is the place. */
  readonly place: string;
}

const document = /\.(?:md|mdx|markdown|rst|ipynb|adoc)$/i;
const index = /^(?:index|readme|.*template.*)$/i;

/** Whether a file is a document by its name. */
export function isDocument(path: string): boolean {
  return document.test(path);
}

/** Whether a path is another one, or lies below it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Makes a search for the folder or file that is a place and holds a path; what is known of a folder is kept. */
function createPlaceFinder(id: string, { placesById, places }: Layout): (path: string) => string | undefined {
  const globs = (placesById[id]?.candidates ?? []).map(compileGlob);
  const own = places.get(id) ?? '';
  const known = new Map<string, string | undefined>();
  const find = (path: string): string | undefined => {
    if (path === own || globs.some((matches) => matches(path))) return path;
    const folder = posix.dirname(path);
    return folder === '.' || folder === path ? undefined : findFolder(folder);
  };
  const findFolder = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const found = find(folder);
    known.set(folder, found);
    return found;
  };
  return find;
}

/** Makes a test for what lies in a place: nothing for a path that does not. */
export function createKindMatcher(place: string, layout: Layout): (path: string) => KindMatch | undefined {
  const findPlace = createPlaceFinder(place, layout);
  return (path) => {
    const found = findPlace(path);
    if (found === undefined) return undefined;
    if (!document.test(path)) return { role: 'other', place: found };
    return { role: index.test(posix.parse(path).name) ? 'index' : 'document', place: found };
  };
}
