import type { ChangelogSection, Place, Preset } from '@signpost/model';
import type { ProjectFiles } from '../project.ts';
import { choosePreset } from './choose-preset.ts';
import { loadKind } from './load-kind.ts';
import type { LoadedKind } from './loaded-scenario.ts';
import { readUnits } from './read-own.ts';
import { kindUnits } from './unit-source.ts';

/** A project whose expectations are read: its files, and what its settings say of them. */
export type ModelProject = ProjectFiles & {
  readonly preset?: Preset['id'];
  /** `scenarios.exclude` of signpost.yaml: ids of scenarios that this project does not have. */
  readonly excluded?: readonly string[];
  /** The sections of the changelog. Default: those of Keep a Changelog. */
  readonly sections?: readonly ChangelogSection[];
  /** Folders of the packages that are released together. Default: the root. */
  readonly packages?: readonly string[];
};

/** The kinds of document of a project, in its layout. */
export interface KindModel {
  readonly preset: Preset;
  readonly kinds: ReadonlyMap<string, LoadedKind>;
  /** The places of the preset and those of the kinds. */
  readonly places: Readonly<Record<string, Place>>;
}

/**
 * Reads the layout and the kinds of document; a project's own replace the built-in ones of the same id.
 * @throws UsageError `invalid-yaml`, `invalid-scenario` or `invalid-template` with path, line and column.
 */
export function loadKinds(project?: ModelProject): KindModel {
  const preset = choosePreset(project?.preset, project?.listFiles());
  const kinds = new Map(
    readUnits(kindUnits, project).map((source) => [source.name, loadKind(source, preset)] as const),
  );
  const places: KindModel['places'] = Object.assign(
    {},
    preset.places,
    ...[...kinds.values()].map((kind) => kind.places),
  );
  return { preset, kinds, places };
}
