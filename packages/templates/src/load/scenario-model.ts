import type { DecisionTree, PathSet, Question } from '@signpost/model';
import type { KindModel } from './load-kinds.ts';
import type { LoadedScenario } from './loaded-scenario.ts';

/** What every scenario of a project shares. */
export interface SharedModel extends KindModel {
  /** Questions that scenarios ask by their id. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly areas: Readonly<Record<string, PathSet>>;
}

/** All that a project expects of its documentation; every law of it holds. */
export interface ScenarioModel extends SharedModel {
  /** Sorted by id. */
  readonly scenarios: readonly LoadedScenario[];
  readonly tree: DecisionTree;
}
