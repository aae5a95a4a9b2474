import type { SettingsFile } from '@signpost/model/schema';
import { findRoot, openWorkspace, type Workspace } from '@signpost/workspace';
import { readSettings } from './read-settings.ts';

/** A project as commands other than `check` see it: its files in the worktree and its own settings. */
export interface OpenProject {
  readonly workspace: Workspace;
  readonly settings: SettingsFile;
}

/**
 * Opens the project that a folder belongs to.
 * @throws UsageError when `signpost.yaml` is wrong.
 */
export async function openProject(folder: string): Promise<OpenProject> {
  const workspace = openWorkspace(findRoot(folder).root);
  return { workspace, settings: await readSettings(workspace) };
}
