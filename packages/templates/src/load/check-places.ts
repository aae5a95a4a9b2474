import type { Scenario } from '@signpost/model';
import { unknownPlace } from '../messages/unknown-place.ts';
import type { ScenarioProject } from '../project.ts';

/**
 * Checks that each of a project's `places` is one that some scenario has.
 * @throws UsageError `unknown-place` with the nearest id.
 */
export function checkPlaces(places: ScenarioProject['places'], scenarios: readonly Scenario[]): void {
  const known = [...new Set(scenarios.flatMap((scenario) => Object.keys(scenario.places)))].toSorted();
  const unknown = Object.keys(places).find((id) => !known.includes(id));
  if (unknown !== undefined) throw unknownPlace(unknown, known);
}
