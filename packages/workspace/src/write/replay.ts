import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from '../disk/attempt.ts';
import { removeEmptyFolder } from '../disk/remove-empty-folder.ts';
import { resolveInside } from './confine-path.ts';
import { holdsText } from './holds-text.ts';
import type { Journal, Run } from './journal.ts';
import { removeFile, replaceFile } from './replace-file.ts';

/** Where a run stopped: `kept` are the files that somebody edited since and that were therefore left alone. */
export interface Replayed {
  readonly files: readonly string[];
  readonly kept: readonly string[];
}

/** Brings every file of a run to the text that it has after it. Can be repeated after any interruption. Throws system errors. */
export function completeRun(root: string, run: Run, journal: Journal): Replayed {
  const steps = journal.entries.map(({ path, before, after, mode }) => ({ path, from: before, to: after, mode }));
  return replaySteps(root, run, steps);
}

/** Brings every file of a run to the text that it had before it. Can be repeated after any interruption. Throws system errors. */
export function takeRunBack(root: string, run: Run, journal: Journal): Replayed {
  const entries = journal.entries.toReversed();
  const steps = entries.map(({ path, before, after, mode }) => ({ path, from: after, to: before, mode }));
  const replayed = replaySteps(root, run, steps);
  for (const folder of journal.folders.toReversed()) removeEmptyFolder(resolveInside(root, folder));
  return replayed;
}

interface Step {
  readonly path: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly mode: number | undefined;
}

function replaySteps(root: string, run: Run, steps: readonly Step[]): Replayed {
  const kept = steps.filter((step) => !replayStep(root, run, step)).map((step) => step.path);
  return { files: steps.map((step) => step.path).filter((path) => !kept.includes(path)), kept };
}

function replayStep(root: string, run: Run, { path, from, to, mode }: Step): boolean {
  const place = resolveInside(root, path);
  const temporary = join(dirname(place), `.signpost-${run.number}.tmp`);
  attempt(() => rmSync(temporary, { force: true }), ['ENOTDIR']); // its folder may be a file by now
  if (holdsText(place, to)) return true;
  if (!holdsText(place, from)) return false;
  if (to === undefined) removeFile(place);
  else replaceFile({ place, content: to, temporary, mode });
  return true;
}
