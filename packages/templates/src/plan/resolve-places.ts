import type { Place, Scenario } from '@signpost/model';
import { compileGlob } from '@signpost/model/glob';
import type { ScenarioProject } from '../project.ts';
import { addFolders } from './add-folders.ts';

/** Says where places lie in a project. */
export type PlaceResolver = (places: Scenario['places']) => ReadonlyMap<string, string>;

/** Resolves places of many scenarios in one project: its paths are listed once, and each place is looked for once. */
export function createPlaceResolver(project: Pick<ScenarioProject, 'listFiles' | 'places'>): PlaceResolver {
  const paths = [...addFolders(project.listFiles())].toSorted();
  const found = new Map<Place, string>();
  const find = (place: Place): string => {
    for (const glob of place.candidates) {
      const match = paths.find(compileGlob(glob));
      if (match !== undefined) return match;
    }
    return place.default;
  };
  const resolve = (place: Place): string => {
    const known = found.get(place) ?? find(place);
    found.set(place, known);
    return known;
  };
  return (places) =>
    new Map(
      Object.entries(places).map(([id, place]) => [id, (project.places[id] ?? resolve(place)).replace(/\/+$/, '')]),
    );
}

/** Where each place of a scenario or a model lies in a project: its own settings first, then the first candidate, else the default. */
export function resolvePlaces(
  { places }: Pick<Scenario, 'places'>,
  project: Pick<ScenarioProject, 'listFiles' | 'places'>,
): ReadonlyMap<string, string> {
  return createPlaceResolver(project)(places);
}
