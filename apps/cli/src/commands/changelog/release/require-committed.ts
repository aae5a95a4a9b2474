import type { FileChange } from '@signpost/model';
import type { Workspace } from '@signpost/workspace';
import { uncommittedChanges } from '../../../messages/uncommitted-changes.ts';

/**
 * Refuses a release on top of changes that no commit holds: of files that git follows, and of new ones that the release would
 * change or remove. Outside of git, and before the first commit, there is nothing to compare with.
 * @throws UsageError `uncommitted-changes`.
 */
export function requireCommitted(workspace: Workspace, changes: readonly FileChange[]): void {
  if (!workspace.hasHistory) return;
  const touched = new Set(changes.map(({ path }) => path));
  const changed = workspace.changedFiles();
  const isUnborn = changed.length === workspace.listFiles().length && changed.every(({ status }) => status === 'added');
  if (isUnborn) return;
  const dirty = changed.filter(({ status, path }) => status !== 'added' || touched.has(path)).map(({ path }) => path);
  if (dirty.length > 0) throw uncommittedChanges(dirty);
}
