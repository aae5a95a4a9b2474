import type { ScenarioModel } from './scenario-model.ts';

/** Every place that a model knows: those of the layout and the kinds of document, and those of single scenarios. */
export function listPlacesOf({
  places,
  scenarios,
}: Pick<ScenarioModel, 'places' | 'scenarios'>): ScenarioModel['places'] {
  return Object.assign({}, places, ...scenarios.map((scenario) => scenario.places));
}
