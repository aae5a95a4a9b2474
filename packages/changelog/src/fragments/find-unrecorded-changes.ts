import { compileGlob } from '@signpost/model/glob';
import type { SettingsFile } from '@signpost/model/schema';
import { resolveSettings } from '../changelog-settings.ts';
import { readChangesetConfig } from '../release/changesets-engine.ts';
import { isFragmentPath } from './read-fragments.ts';

/** A set of changed files of a project, and what says which of them users notice. */
export interface ChangedSet {
  /** Relative to the project's root, with `/`; deleted ones too. */
  readonly changed: readonly string[];
  /** The changed files that are there afterwards. */
  readonly present: ReadonlySet<string>;
  readonly settings: SettingsFile['changelog'];
  /** The text of `.changeset/config.json`. */
  readonly config: string | undefined;
}

function pathInside(path: string, folder: string): string | undefined {
  if (folder === '.') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/**
 * The changed files that owe a changelog entry, empty where the set brings a changeset or users notice none of them:
 * `changedFilePatterns` of the Changesets configuration, relative to the package that a file belongs to, decides; the
 * changelog itself never owes one.
 * @throws UsageError `invalid-changeset-config`, `invalid-json`, `path-outside-project`.
 */
export function findUnrecordedChanges({ changed, present, settings, config }: ChangedSet): readonly string[] {
  if (changed.some((path) => isFragmentPath(path) && present.has(path))) return [];
  const matchers = readChangesetConfig(config, []).changedFilePatterns.map(compileGlob);
  const { file, packages } = resolveSettings(settings);
  const folders = packages.toSorted((a, b) => b.length - a.length);
  return changed.filter((path) => {
    if (path === file || path.startsWith('.changeset/')) return false;
    const inside = folders.map((folder) => pathInside(path, folder)).find((found) => found !== undefined);
    return inside !== undefined && matchers.some((matches) => matches(inside));
  });
}
