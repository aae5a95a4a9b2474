import { assertNever, type FileStep, type Scenario, type Step } from '@signpost/model';
import type { ScenarioProject } from '../project.ts';
import { createPlaceResolver, type PlaceResolver } from './resolve-places.ts';

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

/** Whether files hold every document that a scenario edits, for many scenarios; one that only creates files fits everywhere. */
export function createFit(files: readonly string[], resolve: PlaceResolver): (scenario: Scenario) => boolean {
  const known = new Set(files);
  return ({ steps, places: placesById }) => {
    const needed = steps.filter(isEdit).filter(({ optional }) => optional !== true);
    const places = resolve(placesById);
    return needed.every(({ place }) => known.has(places.get(place) ?? ''));
  };
}

/** Whether a project has every document that a scenario edits. */
export function fitsProject(scenario: Scenario, project: ScenarioProject): boolean {
  return createFit(project.listFiles(), createPlaceResolver(project))(scenario);
}
