import { assertNever, type FileStep, type Scenario, type Step } from '@signpost/model';
import type { ScenarioProject } from '../project.ts';
import { missingDocument } from '../messages/missing-document.ts';
import { createPlaceResolver, type PlaceResolver, resolvePlaces } from './resolve-places.ts';

/** Whether a step changes a document that must be there already. */
export function isEdit(step: Step): step is FileStep {
  switch (step.kind) {
    case 'insert-row':
    case 'insert-section':
    case 'toctree-entry':
    case 'nav-entry':
    case 'set-value':
    case 'append-value':
    case 'registry-line':
      return true;
    case 'create':
    case 'changeset':
    case 'write':
      return false;
    default:
      return assertNever(step);
  }
}

/** The steps that change a document without which the scenario cannot be carried out. */
function listNeeded({ steps }: Scenario): readonly FileStep[] {
  return steps.filter(isEdit).filter(({ optional }) => optional !== true);
}

/** Whether files hold every document that a scenario edits, for many scenarios; one that only creates files fits everywhere. */
export function createFit(files: readonly string[], resolve: PlaceResolver): (scenario: Scenario) => boolean {
  const known = new Set(files);
  return (scenario) => {
    const places = resolve(scenario.places);
    return listNeeded(scenario).every(({ place }) => known.has(places.get(place) ?? ''));
  };
}

/** Whether a project has every document that a scenario edits. */
export function fitsProject(scenario: Scenario, project: ScenarioProject): boolean {
  return createFit(project.listFiles(), createPlaceResolver(project))(scenario);
}

/**
 * Says that a document is missing before anybody is asked for answers that could not be used.
 * @throws UsageError `missing-document`.
 */
export function requireDocuments(scenario: Scenario, project: ScenarioProject): void {
  const files = new Set(project.listFiles());
  const places = resolvePlaces(scenario, project);
  for (const { place, when } of listNeeded(scenario)) {
    const [path = '', known] = [places.get(place), scenario.places[place]];
    if (when === undefined && known !== undefined && !files.has(path)) throw missingDocument(place, path, known);
  }
}
