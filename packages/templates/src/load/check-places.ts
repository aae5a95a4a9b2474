import { unknownPlace } from '../messages/unknown-place.ts';
import type { ScenarioProject } from '../project.ts';
import { listPlacesOf } from './list-places-of.ts';
import type { ScenarioModel } from './scenario-model.ts';

/**
 * Checks that each of a project's `places` is one that the layout, a kind of document or some scenario has.
 * @throws UsageError `unknown-place` with the nearest id.
 */
export function checkPlaces(
  places: ScenarioProject['places'],
  model: Pick<ScenarioModel, 'places' | 'scenarios' | 'generators'>,
): void {
  const known = Object.keys(listPlacesOf(model)).toSorted();
  const unknown = Object.keys(places).find((id) => !known.includes(id));
  if (unknown !== undefined) throw unknownPlace(unknown, known);
}
