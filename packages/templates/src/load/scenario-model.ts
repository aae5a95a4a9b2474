import type { DecisionTree, PathSet, Place, Preset, Question } from '@signpost/model';
import type { LoadedKind, LoadedScenario } from './loaded-scenario.ts';

/** What every scenario of a project shares. */
export interface SharedModel {
  readonly preset: Preset;
  /** Questions that scenarios ask by their id. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly areas: Readonly<Record<string, PathSet>>;
  readonly kinds: ReadonlyMap<string, LoadedKind>;
  /** What `@sections` and the like stand for among the choices of a question. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** The places of the preset and those of the kinds. */
  readonly places: Readonly<Record<string, Place>>;
}

/** All that a project expects of its documentation; every law of it holds. */
export interface ScenarioModel extends SharedModel {
  /** The kinds of change, sorted by id. */
  readonly scenarios: readonly LoadedScenario[];
  /** What can be written whatever the change is, sorted by id. */
  readonly generators: readonly LoadedScenario[];
  readonly tree: DecisionTree;
}
