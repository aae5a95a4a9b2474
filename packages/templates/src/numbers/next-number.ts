import { posix } from 'node:path';
import { nextNumber as nextOfSeries } from '@signpost/model/series';

/** What stands for a number that is given when the document is merged. */
export const draftNumber = 'XXXX';

/**
 * The number after the last of a folder, written as wide as the others. Paths are relative to the project's root; folders below
 * count as well, since records may be sorted into them by status.
 */
export function nextNumber(paths: readonly string[], folder: string): string {
  const below = paths.filter((path) => path.startsWith(`${folder}/`));
  return nextOfSeries({ folder, paths: below.map((path) => posix.join(folder, posix.basename(path))) }).text;
}
