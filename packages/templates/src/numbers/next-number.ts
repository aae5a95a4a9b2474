import { posix } from 'node:path';
import { type NextNumber, nextNumber as nextOfSeries, type Series } from '@signpost/model/series';

/** What stands for a number that is given when the document is merged. */
export const draftNumber = 'XXXX';

/** Files below a folder as if they lay in it: records may be sorted into folders by status. */
function flatten(paths: readonly string[], folder: string): readonly string[] {
  if (folder === '') return paths;
  return paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => posix.join(folder, posix.basename(path)));
}

/** The number after the last of a folder that is no series yet, written as wide as the others. Paths are relative to the root. */
export function nextNumber(paths: readonly string[], folder: string): string {
  return nextOfSeries({ folder, paths: flatten(paths, folder) }).text;
}

/** The number after the last of a series, given the files that may hold numbers: those that lie here, and those of other branches. */
export function nextInSeries(
  { folder, width, settings }: Pick<Series, 'folder' | 'width' | 'settings'>,
  taken: readonly string[],
): NextNumber {
  return nextOfSeries({ folder, paths: flatten(taken, folder), width, file: settings?.file });
}
