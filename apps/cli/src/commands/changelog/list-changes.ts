import type { FileChange } from '@signpost/model';

/** The files of a plan, a line each, ticked where they are written. */
export function listChanges(changes: readonly FileChange[], isDryRun: boolean): string {
  const mark = isDryRun ? ' ' : '✔';
  return changes.map(({ kind, path }) => `${mark} ${kind}  ${path}\n`).join('');
}
