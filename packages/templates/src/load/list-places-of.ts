import type { ScenarioModel } from './scenario-model.ts';

/**
 * Every place that a model knows: those of the layout and the kinds of document, and those of single scenarios, which come first
 * where both have one of a name.
 */
export function listPlacesOf({
  places,
  scenarios,
  generators,
}: Pick<ScenarioModel, 'places' | 'scenarios' | 'generators'>): ScenarioModel['places'] {
  // A loaded scenario holds the shared places that it needs as well: these take no other scenario's place away.
  const own = [...scenarios, ...generators].flatMap((scenario) =>
    Object.entries(scenario.places).filter(([id, place]) => place !== places[id]),
  );
  return { ...places, ...Object.fromEntries(own) };
}
