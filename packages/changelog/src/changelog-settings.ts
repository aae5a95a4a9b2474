import { listSections } from '@signpost/model';
import type { SettingsFile } from '@signpost/model/schema';
import { posix, win32 } from 'node:path';
import type { Bump } from './fragments/fragment.ts';
import { pathOutsideProject } from './messages/path-outside-project.ts';

/** How versions are spelled: `1.2.0-rc.1` or `1.2.0rc1`. */
export type VersionScheme = 'semver' | 'pep440';

/** A file beside package.json that repeats the version. */
export interface VersionFile {
  readonly path: string;
  /** Where in the file: a regular expression, or the keys that lead there; without both any `version = "…"` is meant. */
  readonly place?: { readonly kind: 'pattern' | 'json' | 'toml' | 'yaml'; readonly text: string };
  readonly scheme?: VersionScheme;
}

/** The headings that a changelog may have beside those of Keep a Changelog. */
export interface HeadingSettings {
  /** With the words `{version}` and `{date}`; absent where nothing is named. */
  readonly release: string | undefined;
  readonly suffixes: readonly string[];
  readonly others: readonly string[];
}

/** The `changelog` part of signpost.yaml with every default filled in. */
export interface ChangelogSettings {
  readonly file: string;
  /** Whether signpost.yaml names the file. */
  readonly hasOwnFile: boolean;
  readonly sections: readonly string[];
  /** Whether signpost.yaml names the sections. */
  readonly hasOwnSections: boolean;
  /** The least that an entry of a section moves the version; a section that is not here asks for nothing. */
  readonly leastBumps: ReadonlyMap<string, Bump>;
  readonly headings: HeadingSettings;
  readonly unreleased: 'allow' | 'require' | 'forbid';
  /** Folders relative to the project's root; `.` is the root. */
  readonly packages: readonly string[];
  /** Absent where nothing is named: then the files that say the version tell. */
  readonly versions: VersionScheme | undefined;
  /** Absent where nothing is named: then the conventions of the languages say which they are. */
  readonly versionFiles: readonly VersionFile[] | undefined;
  /** The name of a release in git, with the word `{version}`. */
  readonly tag: string;
}

type Written = NonNullable<SettingsFile['changelog']>;
type WrittenFile = NonNullable<Written['versionFiles']>[number];

const outward = /^(?:\.\.(?:\\|$)|\\|[a-z]:)/i;
const placeKinds = ['pattern', 'json', 'toml', 'yaml'] as const;

/** The path in one spelling. What leaves the project on any system is refused on all of them. */
function normalizeInside(setting: string, path: string): string {
  if (outward.test(win32.normalize(path))) throw pathOutsideProject(`changelog.${setting}`, path);
  return posix.normalize(path).replace(/\/$/, '');
}

function toVersionFile(written: WrittenFile): VersionFile {
  if (typeof written === 'string') return { path: normalizeInside('versionFiles', written) };
  const places = placeKinds.flatMap((kind) => {
    const text = written[kind];
    return text === undefined ? [] : [{ kind, text }];
  });
  const [place] = places;
  return {
    path: normalizeInside('versionFiles', written.path),
    ...(place === undefined ? {} : { place }),
    ...(written.scheme === undefined ? {} : { scheme: written.scheme }),
  };
}

/**
 * Fills in the defaults: CHANGELOG.md, the six sections of Keep a Changelog, the root as the only package.
 * @throws UsageError `path-outside-project`.
 */
export function resolveSettings(written: SettingsFile['changelog']): ChangelogSettings {
  const sections = listSections(written?.sections);
  return {
    file: normalizeInside('file', written?.file ?? 'CHANGELOG.md'),
    hasOwnFile: written?.file !== undefined,
    sections: sections.map(({ title }) => title),
    leastBumps: new Map(sections.flatMap(({ title, bump }) => (bump === undefined ? [] : [[title, bump]]))),
    hasOwnSections: written?.sections !== undefined,
    headings: {
      release: written?.headings?.release,
      suffixes: written?.headings?.suffixes ?? [],
      others: written?.headings?.others ?? [],
    },
    unreleased: written?.unreleased ?? 'allow',
    packages: (written?.packages ?? ['.']).map((folder) => normalizeInside('packages', folder)),
    versions: written?.versions,
    versionFiles: written?.versionFiles?.map(toVersionFile),
    tag: written?.tag ?? 'v{version}',
  };
}
