import { assertNever, type FileStep, type Scenario, type Step } from '@signpost/model';
import type { ScenarioProject } from '../project.ts';
import { resolvePlaces } from './resolve-places.ts';

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

/** Whether a project has every document that a scenario edits; one that only creates files fits everywhere. */
export function fitsProject(scenario: Scenario, project: ScenarioProject): boolean {
  const places = resolvePlaces(scenario, project);
  const files = new Set(project.listFiles());
  return scenario.steps
    .filter(isEdit)
    .filter(({ optional }) => optional !== true)
    .every(({ place }) => files.has(places.get(place) ?? ''));
}
