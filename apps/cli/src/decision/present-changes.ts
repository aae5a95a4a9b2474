import type { FileChange } from '@signpost/model';
import { renderMovesDiff } from '@signpost/templates';
import { applyChanges } from '@signpost/workspace';
import type { Terminal } from '../terminal.ts';

/** What a command about records writes, with what it says of it. */
export interface PlannedChanges {
  readonly root: string;
  readonly changes: readonly FileChange[];
  /** Former paths with the new ones. */
  readonly moves?: ReadonlyMap<string, string>;
  /** The name of the run, for `undo`. */
  readonly label: string;
  /** Lines for people, after the list of files. */
  readonly notes?: readonly string[];
  /** What JSON says beside the files. */
  readonly data?: Readonly<Record<string, unknown>>;
}

function listFiles({ changes, moves = new Map<string, string>() }: PlannedChanges, mark: string): string {
  const targets = new Set(moves.values());
  const renamed = [...moves].map(([from, to]) => `${mark} rename  ${from} → ${to}\n`);
  const others = changes
    .filter(({ path }) => !targets.has(path) && !moves.has(path))
    .map(({ kind, path }) => `${mark} ${kind}  ${path}\n`);
  return [...renamed, ...others].join('');
}

function renderJson(
  { changes, moves = new Map<string, string>(), data = {} }: PlannedChanges,
  isDryRun: boolean,
): string {
  const files = changes.map(({ kind, path }) => ({ kind, path }));
  const renames = [...moves].map(([from, to]) => ({ from, to }));
  const diff = isDryRun ? { diff: renderMovesDiff(changes, moves) } : {};
  return `${JSON.stringify({ version: 1, written: !isDryRun && changes.length > 0, ...data, renames, files, ...diff }, undefined, 2)}\n`;
}

/** Writes changes through the journal, or only shows them, and says so. */
export function presentChanges(
  plan: PlannedChanges,
  { isDryRun, isJson }: { readonly isDryRun: boolean; readonly isJson: boolean },
  terminal: Terminal,
): void {
  const { root, changes, label, moves = new Map<string, string>(), notes = [] } = plan;
  if (!isDryRun && changes.length > 0) applyChanges(root, changes, label);
  if (isJson) {
    terminal.print(renderJson(plan, isDryRun));
    return;
  }
  const told = notes.map((note) => `${note}\n`).join('');
  if (changes.length === 0) terminal.print(`✔ nothing to do: everything is so already\n${told}`);
  else if (isDryRun) {
    terminal.print(
      `${listFiles(plan, ' ')}${renderMovesDiff(changes, moves)}${told}Nothing was written (--dry-run).\n`,
    );
  } else terminal.print(`${listFiles(plan, '✔')}${told}Undo: signpost undo\n`);
}
