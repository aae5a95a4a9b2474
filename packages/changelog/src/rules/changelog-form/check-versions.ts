import type { Finding } from '@signpost/model';
import { compareVersions } from '../../release/compare-versions.ts';
import type { ReadRelease } from '../../changelog-file/changelog.ts';
import type { CheckedChangelog } from './open-changelog.ts';

/** A release with its version. */
export type Versioned = ReadRelease & { readonly version: string };

/** The releases that have a version, in the order of the file. */
export function listVersioned(releases: readonly ReadRelease[]): readonly Versioned[] {
  return releases.flatMap((release) =>
    release.version === undefined ? [] : [{ ...release, version: release.version }],
  );
}

function findRepeated(path: string, releases: readonly Versioned[]): readonly Finding[] {
  const first = new Map<string, Versioned>();
  return releases.flatMap((release) => {
    const earlier = first.get(release.version);
    if (earlier === undefined) first.set(release.version, release);
    if (earlier === undefined) return [];
    return [
      {
        path,
        range: release.headingSpan,
        message: `the release ${release.version} stands in the file twice`,
        hint: 'put the entries of both below one heading',
        related: [{ path, range: earlier.headingSpan, message: 'the first one' }],
      },
    ];
  });
}

function findMisordered(path: string, releases: readonly Versioned[]): readonly Finding[] {
  return releases.slice(1).flatMap((release, index): readonly Finding[] => {
    const above = releases[index];
    if (above === undefined) return [];
    const order = compareVersions(above.version, release.version);
    if (order !== undefined && order >= 0) return [];
    const related = [{ path, range: above.headingSpan, message: 'the release above' }];
    return order === undefined
      ? [
          {
            path,
            range: release.headingSpan,
            severity: 'warning',
            message: `nothing orders ${release.version} and ${above.version}`,
            note: 'versions are ordered by semantic versioning, or as those of Python',
            related,
          },
        ]
      : [
          {
            path,
            range: release.headingSpan,
            message: `${release.version} stands below ${above.version}, which is older`,
            note: 'the newest release comes first',
            hint: 'move it up, or correct the version',
            related,
          },
        ];
  });
}

/** Versions: each once, the newest first. */
export function checkVersions({ path, changelog }: CheckedChangelog): readonly Finding[] {
  const releases = listVersioned(changelog.releases);
  return [...findRepeated(path, releases), ...findMisordered(path, releases)];
}
