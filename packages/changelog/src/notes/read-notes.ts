import { findNearestMatch, type UsageError } from '@signpost/model';
import { resolveSettings } from '../changelog-settings.ts';
import type { Changelog, ReadRelease } from '../changelog-file/changelog.ts';
import { findChangelog, requireNoOther } from '../changelog-file/find-changelog.ts';
import { findDefinition } from '../changelog-file/link-definitions.ts';
import { missingChangelog } from '../messages/missing-changelog.ts';
import { noRelease } from '../messages/no-release.ts';
import { unknownRelease } from '../messages/unknown-release.ts';
import { compareVersions } from '../release/compare-versions.ts';
import type { ChangelogInput } from '../release/next-release.ts';
import type { Release } from '../release/release.ts';

/** The releases of a project's changelog, and how its tags are named. */
export interface Notes {
  /** In the order of the file. */
  readonly releases: readonly Release[];
  /** The name of a release in git. */
  readonly tagOf: (version: string) => string;
  /**
   * The release of a version, spelled in any way that means it; `latest` is the first one that has a version.
   * @throws UsageError `unknown-release`, `no-release`.
   */
  find(version: string): Release;
}

/** A release with all that its text needs where the file is not at hand. */
function toRelease(read: ReadRelease, { definitions }: Changelog): Release {
  const { version, date, suffix, body } = read;
  const url = version === undefined ? undefined : findDefinition(definitions, version)?.url;
  return {
    ...(version === undefined ? {} : { version }),
    ...(date === undefined ? {} : { date }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(url === undefined ? {} : { url }),
    sections: read.sections.map(({ title, entries }) => ({
      title,
      entries: entries.map(({ title: name, markdown }) => ({ title: name, markdown })),
    })),
    body,
    definitions: definitions.map(({ label, url: target }) => ({ label, url: target })),
  };
}

function refuse(wanted: string, releases: readonly Release[], file: string): UsageError {
  const versions = releases.flatMap(({ version }) => version ?? []);
  if (versions.length === 0) return noRelease(file);
  return unknownRelease(wanted, findNearestMatch(wanted, versions), file);
}

/**
 * Reads the releases of a project's changelog.
 * @throws UsageError `missing-changelog`, `other-changelog`, `path-outside-project`.
 */
export function readNotes(input: ChangelogInput): Notes {
  const settings = resolveSettings(input.settings);
  const file = findChangelog(input, settings);
  requireNoOther(input, settings, file);
  const { path, text, document } = file;
  if (text === undefined) throw missingChangelog(path);
  const { changelog } = document;
  const releases = changelog.releases.map((release) => toRelease(release, changelog));
  return {
    releases,
    tagOf: (version) => settings.tag.replaceAll('{version}', () => version),
    find(wanted) {
      const plain = wanted.replace(/^v(?=\d)/, '');
      const found = releases.find(({ version }) =>
        wanted === 'latest'
          ? version !== undefined
          : version !== undefined && (version === plain || compareVersions(version, plain) === 0),
      );
      if (found === undefined) throw refuse(wanted, releases, path);
      return found;
    },
  };
}
