import type { LoadedScenario } from '../load/loaded-scenario.ts';
import type { ModelView } from '../projections/projection.ts';

/** The scenarios in the order in which the decision tree leads to them: the usual ones first. */
export function listScenarios({ model, crossings }: ModelView): readonly LoadedScenario[] {
  const ids = crossings.flatMap(({ choices }) =>
    choices.flatMap(({ target }) => (target.kind === 'scenario' ? [target.scenario] : [])),
  );
  const byId = new Map(model.scenarios.map((scenario) => [scenario.id, scenario]));
  const ordered = new Set([...ids, ...byId.keys()]);
  return [...ordered].flatMap((id) => byId.get(id) ?? []);
}
