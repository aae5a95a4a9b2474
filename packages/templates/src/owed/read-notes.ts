import { posix } from 'node:path';
import { type ChangedFile, type ChangeNote, classifyChangeset } from '@signpost/model';

const names = new Set(['signpost-scenario', 'signpost-waive']);

/** Whether a path is a pending changelog entry, given the folder of these. */
export function isPendingEntry(path: string, folder: string): boolean {
  return posix.dirname(path) === folder && classifyChangeset(`.changeset/${posix.basename(path)}`) === 'pending';
}

/** A comment that has a line for itself: `<!-- Signpost-Scenario: bugfix -->`. */
function readTrailer(line: string): readonly (readonly [string, string])[] {
  const text = line.trim();
  if (!text.startsWith('<!--') || !text.endsWith('-->')) return [];
  const inside = text.slice(4, -3).trim();
  const colon = inside.indexOf(':');
  const name = inside.slice(0, Math.max(0, colon)).trim();
  return names.has(name.toLowerCase()) ? [[name, inside.slice(colon + 1).trim()]] : [];
}

/** What the pending changelog entries of a diff declare in comments, as commits do in their trailers. */
export function readNotes(
  files: readonly ChangedFile[],
  folder: string,
  readText: (path: string) => string | undefined,
): readonly ChangeNote[] {
  return files.flatMap(({ path, status }): ChangeNote[] => {
    if (status === 'deleted' || !isPendingEntry(path, folder)) return [];
    const trailers = (readText(path) ?? '').split('\n').flatMap(readTrailer);
    return trailers.length === 0 ? [] : [{ path, trailers }];
  });
}
