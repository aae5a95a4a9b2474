import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { outputUnwritable } from '../messages/output-unwritable.ts';

/** The file itself where the name is that of a link; a new file where there is none. */
function followLinks(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path);
}

function writeWhole(place: string, content: string): void {
  mkdirSync(dirname(place), { recursive: true });
  const stats = statSync(place, { throwIfNoEntry: false });
  // A pipe or a device is written to, never replaced; a folder refuses.
  if (stats !== undefined && !stats.isFile()) {
    writeFileSync(place, content);
    return;
  }
  const temporary = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content, stats === undefined ? {} : { mode: stats.mode });
    renameSync(temporary, place);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Writes a report where the user asked for it, inside of the project or outside, in one step: a reader sees the old file or the
 * whole new one. `given` is relative to `folder`.
 * @throws UsageError `output-unwritable`.
 */
export function writeOutputFile(folder: string, given: string, content: string): void {
  try {
    writeWhole(followLinks(resolve(folder, given)), content);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw outputUnwritable(given, error);
    throw error;
  }
}
