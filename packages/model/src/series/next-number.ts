import { padNumber, readRecordName } from './record-name.ts';

/** What the next number of a series is counted from. */
export interface NumberedFiles {
  /** The folder of the series, relative to the project's root; `''` is the root. */
  readonly folder: string;
  /** Files that may hold numbers: those of the worktree, and those of other branches. Duplicates do no harm. */
  readonly paths: Iterable<string>;
  /** How many digits a number has. Default: as many as the longest that is taken, else four. */
  readonly width?: number;
  /** The names that the settings give records beside the usual ones: `record-{number}.md`. */
  readonly file?: string | undefined;
}

/** A number with the way it is written. */
export interface NextNumber {
  readonly number: number;
  readonly text: string;
}

const usualWidth = 4;

/** Finds the number after the highest that a file directly in the folder has; numbers of gaps are not given again. */
export function nextNumber({ folder, paths, width, file }: NumberedFiles): NextNumber {
  const start = folder === '' ? '' : `${folder}/`;
  let highest = 0;
  let widest = 0;
  for (const path of paths) {
    const name = path.startsWith(start) ? path.slice(start.length) : '/';
    const record = name.includes('/') ? undefined : readRecordName(name, file);
    if (record?.number === undefined) continue;
    highest = Math.max(highest, record.number);
    widest = Math.max(widest, record.digits.length);
  }
  const number = highest + 1;
  return { number, text: padNumber(number, width ?? (widest === 0 ? usualWidth : widest)) };
}
