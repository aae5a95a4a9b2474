import { checkInsteadOf } from './check-instead-of.ts';
import { findScenario } from './find-scenario.ts';
import { loadScenario } from './load-scenario.ts';
import type { ModelProject } from './load-kinds.ts';
import { loadShared } from './load-shared.ts';
import { loadTree } from './load-tree.ts';
import type { LoadedScenario } from './loaded-scenario.ts';
import { readBuiltInGuide } from './read-built-in.ts';
import { readOwnGuide, readUnits } from './read-own.ts';
import type { ScenarioModel } from './scenario-model.ts';
import { scenarioUnits } from './unit-source.ts';

/**
 * Reads all that a project expects of its documentation and checks its laws: the built-in scenarios, kinds, questions and
 * tree, and what the project adds or replaces in `.signpost/`. Without a project: what is built in.
 * @throws UsageError `invalid-yaml`, `invalid-scenario` or `invalid-template` with path, line and column,
 * or `unknown-scenario` for an excluded one that there is not.
 */
export function loadModel(project?: ModelProject): ScenarioModel {
  const shared = loadShared(project);
  const all = readUnits(scenarioUnits, project)
    .map((source) => loadScenario(source, shared))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const changes = all.filter(({ standalone }) => !standalone);
  checkInsteadOf(changes);
  const excluded = project?.excluded ?? [];
  for (const id of excluded) findScenario(all, id);
  const scenarios = changes.filter(({ id }) => !excluded.includes(id));
  const generators = all.filter(({ id, standalone }) => standalone && !excluded.includes(id));
  const ownTree = project === undefined ? undefined : readOwnGuide('tree', project);
  const tree = loadTree([readBuiltInGuide('tree'), ...(ownTree === undefined ? [] : [ownTree])], changes, scenarios);
  return { ...shared, scenarios, generators, tree };
}

/** Everything that can be run, sorted by id: the kinds of change, and what is written whatever the change is. */
export function listRunnable({ scenarios, generators }: ScenarioModel): readonly LoadedScenario[] {
  return [...scenarios, ...generators].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Everything of a project that can be run, sorted by id; an own scenario replaces the built-in one of the same id.
 * @throws UsageError as `loadModel`.
 */
export function loadScenarios(project?: ModelProject): readonly LoadedScenario[] {
  return listRunnable(loadModel(project));
}
