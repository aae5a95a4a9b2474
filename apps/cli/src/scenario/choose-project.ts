import { join } from 'node:path';
import { checkPlaces, findScenario, fitsProject, type LoadedScenario, loadScenarios } from '@signpost/templates';
import { openScenarioProject, type OpenScenarioProject } from './open-scenario-project.ts';

/** A scenario with the project that it is to be written to. */
export interface ChosenProject {
  readonly project: OpenScenarioProject;
  readonly scenario: LoadedScenario;
}

async function open(folder: string, id: string): Promise<ChosenProject> {
  const project = await openScenarioProject(folder);
  const scenarios = loadScenarios(project);
  checkPlaces(project.places, scenarios);
  return { project, scenario: findScenario(scenarios, id) };
}

/**
 * The project of a folder; where the pages that the scenario edits are not in it but in exactly one of the projects nested
 * below it, that one: in a monorepo nobody has to say where the backends page is.
 * @throws UsageError `unknown-scenario`, `unknown-place`, or when a `signpost.yaml` is wrong.
 */
export async function chooseProject(folder: string, id: string): Promise<ChosenProject> {
  const here = await open(folder, id);
  if (fitsProject(here.scenario, here.project)) return here;
  const nested = await Promise.all(here.project.nested.map((inner) => open(join(here.project.root, inner), id)));
  const [only, ...others] = nested.filter(({ scenario, project }) => fitsProject(scenario, project));
  return only === undefined || others.length > 0 ? here : only;
}
