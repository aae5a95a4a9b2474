import type { ScenarioProject } from '@signpost/templates';
import { findNestedProjects } from '../project/find-nested-projects.ts';
import { openProject } from '../project/open-project.ts';

/** A project that scenarios write to, and the folders below it that are projects of their own, relative to its root. */
export interface OpenScenarioProject extends ScenarioProject {
  readonly nested: readonly string[];
}

/**
 * The project of a folder as scenarios see it: its files without those of nested projects, and the places and packages
 * that its settings name.
 * @throws UsageError when `signpost.yaml` is wrong.
 */
export async function openScenarioProject(folder: string): Promise<OpenScenarioProject> {
  const project = await openProject(folder);
  const { workspace, settings } = project;
  const nested = findNestedProjects(project);
  const packages = settings.changelog?.packages;
  return {
    root: workspace.root,
    nested,
    listFiles: () => workspace.listFiles().filter((path) => !nested.some((inner) => path.startsWith(`${inner}/`))),
    readFile: (path) => workspace.readFile(path),
    places: settings.places ?? {},
    today: new Date().toLocaleDateString('sv-SE'),
    ...(settings.preset === undefined ? {} : { preset: settings.preset }),
    ...(packages === undefined ? {} : { packages }),
  };
}
