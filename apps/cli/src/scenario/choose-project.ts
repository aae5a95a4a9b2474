import { join } from 'node:path';
import {
  checkPlaces,
  findScenario,
  fitsProject,
  type LoadedScenario,
  listRunnable,
  loadModel,
  type ScenarioModel,
} from '@signpost/templates';
import { openScenarioProject, type OpenScenarioProject } from './open-scenario-project.ts';

/** A scenario with the project that it is to be written to. */
export interface ChosenProject {
  readonly project: OpenScenarioProject;
  readonly model: ScenarioModel;
  readonly scenario: LoadedScenario;
}

/** A project as far as it is known whether it has the scenario. */
type Candidate = Omit<ChosenProject, 'scenario'> & { readonly scenario: LoadedScenario | undefined };

async function open(folder: string, id: string): Promise<Candidate> {
  const project = await openScenarioProject(folder);
  const model = loadModel(project);
  checkPlaces(project.places, model);
  return { project, model, scenario: listRunnable(model).find((scenario) => scenario.id === id) };
}

function fits(candidate: Candidate): candidate is ChosenProject {
  return candidate.scenario !== undefined && fitsProject(candidate.scenario, candidate.project);
}

/**
 * The project of a folder; where the pages that the scenario edits are not in it but in exactly one of the projects nested
 * below it, that one: in a monorepo nobody has to say where the backends page is.
 * @throws UsageError `unknown-scenario`, `unknown-place`, or when a `signpost.yaml` is wrong.
 */
export async function chooseProject(folder: string, id: string): Promise<ChosenProject> {
  const here = await open(folder, id);
  if (fits(here)) return here;
  const nested = await Promise.all(here.project.nested.map((inner) => open(join(here.project.root, inner), id)));
  const [only, ...others] = nested.filter(fits);
  if (only !== undefined && others.length === 0) return only;
  return { ...here, scenario: findScenario(listRunnable(here.model), id) };
}
