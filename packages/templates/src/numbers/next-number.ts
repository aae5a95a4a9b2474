/** What stands for a number that is given when the document is merged. */
export const draftNumber = 'XXXX';

/**
 * The number after the last of a folder, four digits long. `pattern` reads it from the name of a file in its first group.
 * Paths are relative to the project's root; folders below count as well, since records may be sorted into them by status.
 */
export function nextNumber(paths: readonly string[], folder: string, pattern: RegExp = /^(\d+)-/): string {
  let last = 0;
  for (const path of paths) {
    if (!path.startsWith(`${folder}/`)) continue;
    const [, digits] = pattern.exec(path.slice(path.lastIndexOf('/') + 1)) ?? [];
    if (digits !== undefined && Number(digits) > last) last = Number(digits);
  }
  return String(last + 1).padStart(4, '0');
}
