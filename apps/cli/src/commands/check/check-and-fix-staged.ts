import { applyFixes, type CheckOptions, type CheckRun, runCheck } from '@signpost/checker';
import type { FileChange } from '@signpost/model';
import { applyChanges, openWorkspace, readText, type Workspace } from '@signpost/workspace';
import type { Terminal } from '../../terminal.ts';

const mostRounds = 3;

/** The staged files with what fixes make of them, and those that the worktree has changed further. */
interface Fixed {
  readonly run: CheckRun;
  readonly texts: ReadonlyMap<string, string>;
  readonly skipped: readonly string[];
}

/** Fixes in memory what the next commit would hold, as long as the worktree holds the same: only there it can be written. */
async function fixStaged(options: CheckOptions, first: CheckRun): Promise<Fixed> {
  const index = openWorkspace(first.root, { kind: 'index' });
  const worktree = openWorkspace(first.root);
  const texts = new Map<string, string>();
  const skipped = new Set<string>();
  let run = first;
  for (let round = 0; round < mostRounds; round += 1) {
    const changes = applyFixes(run.verdict).flatMap((change) => (change.kind === 'update' ? [change] : []));
    const isWritable = ({ path }: { readonly path: string }): boolean =>
      texts.has(path) || readText(worktree, path) === readText(index, path);
    for (const { path } of changes) if (!isWritable({ path })) skipped.add(path);
    const written = changes.filter(isWritable);
    if (written.length === 0) break;
    for (const { path, content } of written) texts.set(path, content);
    run = await runCheck({ ...options, overlay: texts });
  }
  return { run, texts, skipped: [...skipped] };
}

function toChanges(texts: ReadonlyMap<string, string>, index: Workspace): FileChange[] {
  return [...texts].flatMap(([path, content]) => {
    const before = readText(index, path);
    return before === undefined || before === content ? [] : [{ kind: 'update', path, before, content } as const];
  });
}

/**
 * Checks what is staged, writes every fix into the worktree, says what was fixed, and gives the check of what would be staged then.
 * The index is the author's: it stays as it is. A file with changes that are not staged is left alone.
 */
export async function checkAndFixStaged(options: CheckOptions, terminal: Terminal): Promise<CheckRun> {
  const first = await runCheck(options);
  const { run, texts, skipped } = await fixStaged(options, first);
  const changes = toChanges(texts, openWorkspace(run.root, { kind: 'index' }));
  if (changes.length > 0) {
    applyChanges(run.root, changes, 'check --staged --fix');
    const files = changes.length === 1 ? '1 file' : `${changes.length} files`;
    terminal.warn(`✔ fixed ${files} in the worktree: stage them with git add -u (signpost undo takes it back)\n`);
  }
  if (skipped.length > 0) {
    terminal.warn(`not fixed, as they have changes that are not staged: ${skipped.join(', ')}\n`);
  }
  return run;
}
