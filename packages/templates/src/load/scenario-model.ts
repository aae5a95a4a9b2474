import type { DecisionTree, PathSet, Question } from '@signpost/model';
import type { KindModel } from './load-kinds.ts';
import type { LoadedScenario } from './loaded-scenario.ts';

/** What every scenario of a project shares. */
export interface SharedModel extends KindModel {
  /** Questions that scenarios ask by their id. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly areas: Readonly<Record<string, PathSet>>;
  /** What `@sections` and the like stand for among the choices of a question. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

/** All that a project expects of its documentation; every law of it holds. */
export interface ScenarioModel extends SharedModel {
  /** The kinds of change, sorted by id. */
  readonly scenarios: readonly LoadedScenario[];
  /** What can be written whatever the change is, sorted by id. */
  readonly generators: readonly LoadedScenario[];
  readonly tree: DecisionTree;
}
