import type { LoadedKind } from './loaded-scenario.ts';
import type { ScenarioModel } from './scenario-model.ts';

/** The kinds of document that some scenario of the project has to do with. */
export function listKinds({ kinds, scenarios }: Pick<ScenarioModel, 'kinds' | 'scenarios'>): readonly LoadedKind[] {
  const owed = new Set(scenarios.flatMap(({ documents }) => documents.map(({ kind }) => kind)));
  return [...kinds.values()].filter(({ id }) => owed.has(id));
}
