import { resolveSettings, type ChangelogSettings, type VersionScheme } from '../changelog-settings.ts';
import type { Changelog } from '../changelog-file/changelog.ts';
import { findChangelog, type ProjectChangelog } from '../changelog-file/find-changelog.ts';
import { findHighestBump, type Bump, type Fragment } from '../fragments/fragment.ts';
import { readFragments, type ProjectFiles } from '../fragments/read-fragments.ts';
import type { SettingsFile } from '@signpost/model/schema';
import { countUp, dropIgnored, readChangesetConfig, type VersionedPackage } from './changesets-engine.ts';
import { compareVersions, isPrerelease } from './compare-versions.ts';
import { countPrerelease } from './count-prerelease.ts';
import { mergeEntries } from './merge-entries.ts';
import { readPackageFiles, requireKnownPackages, type PackageFile } from './released-packages.ts';
import type { ReleaseRequest } from './release-request.ts';
import type { ReleaseSection } from './release.ts';
import { spellVersion, toSemanticVersion } from './spell-version.ts';
import { requireSupportedChangelog } from './supported-changelog.ts';
import { detectVersionPlaces, readVersion, toVersionPlace, type VersionPlace } from './version-places.ts';

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
  /** Beside package.json: those that signpost.yaml names, else those found that say the previous version. */
  readonly versionPlaces: readonly VersionPlace[];
  /** Those that are released now; a final release takes up again what prereleases had. */
  readonly fragments: readonly Fragment[];
  /** Whether the changesets are kept for the final release. */
  readonly isPrerelease: boolean;
  readonly scheme: VersionScheme;
  readonly changelogFile: ProjectChangelog;
  readonly previous: string;
  readonly version: string;
  readonly bump: Bump;
  readonly sections: readonly ReleaseSection[];
}

const firstVersion = '0.0.0';

/** The version of a project that is no npm package: of its first version file, else of its newest release. */
function findProjectVersion(input: ChangelogInput, [place]: readonly VersionPlace[], { releases }: Changelog): string {
  const written = place === undefined ? undefined : readVersion(input, place);
  return written ?? releases.find(({ version }) => version !== undefined)?.version ?? firstVersion;
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

/** The highest version of the packages, as far as they can be compared. */
function findHighest(packages: readonly VersionedPackage[]): string {
  const [first = firstVersion, ...others] = packages.map(({ version }) => version);
  return others.reduce((high, version) => ((compareVersions(version, high) ?? 0) > 0 ? version : high), first);
}

function isSameVersion(one: string | undefined, other: string): boolean {
  if (one === undefined) return false;
  return one === other || (toSemanticVersion(one) ?? one) === (toSemanticVersion(other) ?? other);
}

/** How the project spells its versions: as Python does where nothing but Python's files say them. */
function findScheme(
  { versions }: ChangelogSettings,
  packages: readonly PackageFile[],
  places: readonly VersionPlace[],
): VersionScheme {
  const isPython = places.length > 0 && places.every(({ scheme }) => scheme === 'pep440');
  return versions ?? (isPython && packages.every(({ version }) => version === undefined) ? 'pep440' : 'semver');
}

/** The version that comes next: the one that is asked for, else counted up from all changesets, else a prerelease of that. */
function findNext(
  counted: { readonly previous: string; readonly version: string },
  { pre }: ReleaseRequest,
  scheme: VersionScheme,
): string {
  const { previous, version } = counted;
  return spellVersion(pre === undefined ? version : countPrerelease(version, pre, previous), scheme);
}

/**
 * Reads the pending changesets and counts up the version, unless one is given; nothing where no changeset asks for a
 * release.
 * @throws UsageError on wrong changesets, packages and version files.
 */
export function readNextRelease(input: ChangelogInput, request: ReleaseRequest = {}): NextRelease | undefined {
  const settings = resolveSettings(input.settings);
  const packages = readPackageFiles(input, settings.packages);
  const pending = readFragments(input, settings.sections);
  requireKnownPackages(pending, packages);
  const changelogFile = findChangelog(input, settings);
  requireSupportedChangelog(input, settings, changelogFile);
  const named = settings.versionFiles?.map(toVersionPlace);
  const places = named ?? detectVersionPlaces(input);
  const versions = findVersions(packages, pending, () =>
    findProjectVersion(input, places, changelogFile.document.changelog),
  );
  const config = readChangesetConfig(input.readFile('.changeset/config.json'), versions);
  const all = dropIgnored(pending, config);
  const { pre, version: given } = request;
  const isForPrerelease = pre !== undefined || (given !== undefined && isPrerelease(given));
  const fragments = isForPrerelease ? all.filter(({ isPrereleased }) => !isPrereleased) : all;
  const bump = findHighestBump(fragments.flatMap(({ releases }) => releases));
  if (bump === 'none') return undefined;
  const scheme = findScheme(settings, packages, places);
  const previous = findHighest(versions.filter(({ name }) => !config.ignore.includes(name)));
  const version = given ?? findNext(countUp(all, versions, config), request, scheme);
  const released = packages.filter(({ name }) => name === undefined || !config.ignore.includes(name));
  // Another version in a file that nobody named is that of something else: of a part with releases of its own.
  const isProjects = (place: VersionPlace): boolean => isSameVersion(readVersion(input, place), previous);
  return {
    settings,
    packages: released,
    versionPlaces: named ?? places.filter(isProjects),
    fragments,
    isPrerelease: isForPrerelease,
    scheme,
    changelogFile,
    previous,
    version,
    bump,
    sections: mergeEntries(fragments, settings.sections),
  };
}
