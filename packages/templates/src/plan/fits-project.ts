import { assertNever, type Scenario, type Step } from '@signpost/model';
import type { ScenarioProject } from '../project.ts';
import { resolvePlaces } from './resolve-places.ts';

/** Whether a step changes a document that must be there already. */
function isEdit({ kind }: Step): boolean {
  switch (kind) {
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
      return false;
    default:
      return assertNever(kind);
  }
}

/** Whether a project has every document that a scenario edits; one that only creates files fits everywhere. */
export function fitsProject(scenario: Scenario, project: ScenarioProject): boolean {
  const places = resolvePlaces(scenario, project);
  const files = new Set(project.listFiles());
  return scenario.steps.filter(isEdit).every(({ place }) => files.has(places.get(place) ?? ''));
}
