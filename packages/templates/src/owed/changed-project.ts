import type { Change, Place } from '@signpost/model';
import type { ScenarioModel } from '../load/scenario-model.ts';
import type { ScenarioProject } from '../project.ts';

/** A project after a change, and the change itself. */
export interface ChangedProject {
  readonly project: ScenarioProject;
  readonly change: Change;
  readonly model: ScenarioModel;
  /** The changelog of the project. */
  readonly changelog: string;
  /** The places of the model and those of its scenarios. */
  readonly placesById: Readonly<Record<string, Place>>;
  /** Where each of them lies, by id. */
  readonly places: ReadonlyMap<string, string>;
}
