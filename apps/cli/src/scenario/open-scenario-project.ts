import type { ScenarioProject } from '@signpost/templates';
import { openProject } from '../project/open-project.ts';

/**
 * The project of a folder as scenarios see it: its files, and the places and packages that its settings name.
 * @throws UsageError when `signpost.yaml` is wrong.
 */
export async function openScenarioProject(folder: string): Promise<ScenarioProject> {
  const { workspace, settings } = await openProject(folder);
  const packages = settings.changelog?.packages;
  return {
    root: workspace.root,
    listFiles: () => workspace.listFiles(),
    readFile: (path) => workspace.readFile(path),
    places: settings.places ?? {},
    ...(packages === undefined ? {} : { packages }),
  };
}
