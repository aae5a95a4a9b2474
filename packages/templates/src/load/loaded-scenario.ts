import type { Scenario } from '@signpost/model';

/** A scenario whose laws hold, with the texts of its `files/`. */
export interface LoadedScenario extends Scenario {
  /** Where it is written, for messages: relative to the project's root, or to this package for a built-in one. */
  readonly path: string;
  /** Template sources by name, line ends normalised to LF. */
  readonly files: ReadonlyMap<string, string>;
}
