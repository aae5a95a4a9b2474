import type { ChangelogSection, PresetId } from '@signpost/model';
import type { Workspace } from '@signpost/workspace';
import type { KnownSeries } from './numbers/known-series.ts';

/** The files of a project, as the workspace shows them. */
export type ProjectFiles = Pick<Workspace, 'root' | 'listFiles' | 'readFile'>;

/** What a plan is made for. */
export interface ScenarioProject extends ProjectFiles {
  /** `places` of signpost.yaml: where this project keeps what a scenario writes, by place id. */
  readonly places: Readonly<Record<string, string>>;
  /** `preset` of signpost.yaml: the layout. Default: what the files show. */
  readonly preset?: PresetId;
  /** `scenarios.exclude` of signpost.yaml: ids of scenarios that this project does not have. */
  readonly excluded?: readonly string[];
  /** The day for dates in new documents, `YYYY-MM-DD`; without it the letters stand there. */
  readonly today?: string;
  /** The sections of the changelog. Default: those of Keep a Changelog. */
  readonly sections?: readonly ChangelogSection[];
  /** `changelog.packages` of signpost.yaml: folders of the packages that are released together. Default: the root. */
  readonly packages?: readonly string[];
  /** Its numbered series: what is counted in a folder of one is called, counted and listed as the others there. */
  readonly series?: KnownSeries;
}
