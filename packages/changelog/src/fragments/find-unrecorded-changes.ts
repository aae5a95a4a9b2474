import { classifyChangeset } from '@signpost/model';
import { compileGlob } from '@signpost/model/glob';
import type { SettingsFile } from '@signpost/model/schema';
import { resolveSettings } from '../changelog-settings.ts';
import { readChangesetConfig } from '../release/changesets-engine.ts';
import { isChangelogPath } from '../changelog-file/find-changelog.ts';
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

/** Whether a changeset is gone, as a release takes it. */
function isTaken(path: string, present: ReadonlySet<string>): boolean {
  return classifyChangeset(path) !== undefined && !present.has(path);
}

/**
 * The changed files that owe a changelog entry, empty where the set brings a changeset, is a release (changesets
 * gone, the changelog changed), or users notice none of them:
 * `changedFilePatterns` of the Changesets configuration, relative to the package that a file belongs to, decides; the
 * changelog itself never owes one.
 * @throws UsageError `invalid-changeset-config`, `invalid-json`, `path-outside-project`.
 */
export function findUnrecordedChanges({ changed, present, settings, config }: ChangedSet): readonly string[] {
  if (changed.some((path) => isFragmentPath(path) && present.has(path))) return [];
  const matchers = readChangesetConfig(config, []).changedFilePatterns.map(compileGlob);
  const resolved = resolveSettings(settings);
  const isChangelog = (path: string): boolean => isChangelogPath(path, resolved);
  const isRelease = changed.some((path) => isTaken(path, present)) && changed.some(isChangelog);
  if (isRelease) return [];
  const folders = resolved.packages.toSorted((a, b) => b.length - a.length);
  return changed.filter((path) => {
    if (isChangelog(path) || path.startsWith('.changeset/')) return false;
    const inside = folders.map((folder) => pathInside(path, folder)).find((found) => found !== undefined);
    return inside !== undefined && matchers.some((matches) => matches(inside));
  });
}
