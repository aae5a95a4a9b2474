import type { Workspace } from '@signpost/workspace';
import type { Collected } from './source.ts';

function readRemovedPaths(workspace: Workspace, since: string | undefined): ReadonlyMap<string, string | undefined> {
  const removed = new Map<string, string | undefined>();
  const files = new Set(workspace.listFiles());
  for (const change of workspace.hasHistory ? workspace.removedFiles(since) : []) {
    if (change.status === 'deleted' && !files.has(change.path)) removed.set(change.path, undefined);
    else if (change.status === 'renamed') removed.set(change.from, change.path);
  }
  return removed;
}

/** What the view removes from the last commit, or from where it parted from `since`; git is asked at the first call, which only a broken reference makes. */
export function findRemovedPaths(workspace: Workspace, since?: string): Collected['removedPaths'] {
  let removed: ReadonlyMap<string, string | undefined> | undefined;
  return () => (removed ??= readRemovedPaths(workspace, since));
}
