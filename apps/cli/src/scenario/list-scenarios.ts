import { join } from 'node:path';
import { type LoadedScenario, loadScenarios } from '@signpost/templates';
import { openScenarioProject } from './open-scenario-project.ts';

/**
 * The scenarios that can be run in a folder, by id: those of its project, and where that excludes some, those of the projects
 * nested below it.
 * @throws UsageError when a `signpost.yaml` or a scenario is wrong.
 */
export async function listScenarios(folder: string): Promise<readonly LoadedScenario[]> {
  const project = await openScenarioProject(folder);
  const own = loadScenarios(project);
  if (project.excluded === undefined) return own;
  const projects = await Promise.all(project.nested.map((inner) => openScenarioProject(join(project.root, inner))));
  const byId = new Map([...projects.flatMap(loadScenarios), ...own].map((scenario) => [scenario.id, scenario]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
