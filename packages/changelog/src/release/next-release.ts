import { resolveSettings, type ChangelogSettings } from '../changelog-settings.ts';
import { findHighestBump, type Bump, type Fragment } from '../fragments/fragment.ts';
import { readFragments, type ProjectFiles } from '../fragments/read-fragments.ts';
import { readChangelog, type Changelog } from '../formats/keep-a-changelog/read-changelog.ts';
import type { SettingsFile } from '@signpost/model/schema';
import { countUp, dropIgnored, readChangesetConfig, type VersionedPackage } from './changesets-engine.ts';
import { mergeEntries } from './merge-entries.ts';
import { readPackageFiles, requireKnownPackages, type PackageFile } from './released-packages.ts';
import type { ReleaseSection } from './release.ts';
import { findVersion } from './version-text.ts';

/** A project as a release reads it. */
export interface ChangelogInput extends ProjectFiles {
  /** The `changelog` part of signpost.yaml. */
  readonly settings: SettingsFile['changelog'];
}

/** What the pending changesets make: everything that preview and release have in common. */
export interface NextRelease {
  readonly settings: ChangelogSettings;
  /** Those that are released: the ignored ones are not among them. */
  readonly packages: readonly PackageFile[];
  readonly fragments: readonly Fragment[];
  /** The changelog's text, absent where the file is. */
  readonly text: string | undefined;
  readonly changelog: Changelog;
  readonly previous: string;
  readonly version: string;
  readonly bump: Bump;
  readonly sections: readonly ReleaseSection[];
}

const firstVersion = '0.0.0';

/** The version of a project that is no npm package: of its first version file, else of its newest release. */
function findProjectVersion(input: ChangelogInput, settings: ChangelogSettings, changelog: Changelog): string {
  const [file] = settings.versionFiles;
  const text = file === undefined ? undefined : input.readFile(file.path);
  if (file !== undefined && text !== undefined) {
    const { start, end } = findVersion(text, file);
    return text.slice(start, end);
  }
  return changelog.releases.find(({ version }) => version !== undefined)?.version ?? firstVersion;
}

/** The packages with their versions; where no package.json has both, every name that is used means the project. */
function findVersions(
  packages: readonly PackageFile[],
  fragments: readonly Fragment[],
  readProjectVersion: () => string,
): readonly VersionedPackage[] {
  const versioned = packages.flatMap(({ name, version }) =>
    name === undefined || version === undefined ? [] : [{ name, version: version.value }],
  );
  if (versioned.length > 0) return versioned;
  const names = new Set(fragments.flatMap(({ releases }) => releases.map(({ name }) => name)));
  const version = packages[0]?.version?.value ?? readProjectVersion();
  return [...names].map((name) => ({ name, version }));
}

/**
 * Reads the pending changesets and counts up the version, unless one is given; nothing where no changeset asks for a
 * release.
 * @throws UsageError on wrong changesets, packages and version files.
 */
export function readNextRelease(input: ChangelogInput, given?: string): NextRelease | undefined {
  const settings = resolveSettings(input.settings);
  const packages = readPackageFiles(input, settings.packages);
  const pending = readFragments(input, settings.sections);
  requireKnownPackages(pending, packages);
  const text = input.readFile(settings.file);
  const changelog = readChangelog(text ?? '');
  const versions = findVersions(packages, pending, () => findProjectVersion(input, settings, changelog));
  const config = readChangesetConfig(input.readFile('.changeset/config.json'), versions);
  const fragments = dropIgnored(pending, config);
  const bump = findHighestBump(fragments.flatMap(({ releases }) => releases));
  if (bump === 'none') return undefined;
  const { previous, version } =
    given === undefined
      ? countUp(fragments, versions, config)
      : { previous: versions[0]?.version ?? firstVersion, version: given };
  const sections = mergeEntries(fragments, settings.sections);
  const released = packages.filter(({ name }) => name === undefined || !config.ignore.includes(name));
  return { settings, packages: released, fragments, text, changelog, previous, version, bump, sections };
}
