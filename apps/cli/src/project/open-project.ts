import type { SettingsFile } from '@signpost/model/schema';
import { findRoot, openWorkspace, type View, type Workspace } from '@signpost/workspace';
import { readSettings } from './read-settings.ts';

/** A project as commands other than `check` see it: its files and its own settings. */
export interface OpenProject {
  readonly workspace: Workspace;
  readonly settings: SettingsFile;
}

/**
 * Opens the project that a folder belongs to, in the worktree unless another view is asked for.
 * @throws UsageError when `signpost.yaml` is wrong.
 */
export async function openProject(folder: string, view?: View): Promise<OpenProject> {
  return toProject(openWorkspace(findRoot(folder).root, view));
}

/**
 * The project of a workspace that is open already.
 * @throws UsageError when `signpost.yaml` is wrong.
 */
export async function toProject(workspace: Workspace): Promise<OpenProject> {
  return { workspace, settings: await readSettings(workspace) };
}
