import { listPlacesOf } from '../load/list-places-of.ts';
import type { ScenarioModel } from '../load/scenario-model.ts';
import { resolvePlaces } from '../plan/resolve-places.ts';
import type { ScenarioProject } from '../project.ts';
import type { Guide } from './find-stop.ts';
import { walkTree } from './walk-tree.ts';

/** The decision tree of a project, ready to be walked. */
export function openGuide(model: ScenarioModel, project: Pick<ScenarioProject, 'listFiles' | 'places'>): Guide {
  const places = resolvePlaces({ places: listPlacesOf(model) }, project);
  return {
    model,
    crossings: new Map(walkTree(model.tree).map((crossing) => [crossing.id, crossing])),
    named: { places, areas: model.areas },
  };
}
