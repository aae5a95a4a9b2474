import type { ScenarioModel } from './scenario-model.ts';

/**
 * Every place that a model knows: those of the layout and the kinds of document, and those of single scenarios, which come first
 * where both have one of a name.
 */
export function listPlacesOf({
  places,
  scenarios,
}: Pick<ScenarioModel, 'places' | 'scenarios'>): ScenarioModel['places'] {
  // A loaded scenario holds the shared places that it needs as well: these take no other scenario's place away.
  const own = scenarios.flatMap((scenario) =>
    Object.entries(scenario.places).filter(([id, place]) => place !== places[id]),
  );
  return { ...places, ...Object.fromEntries(own) };
}
