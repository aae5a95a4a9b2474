import type { FileChange } from '@signpost/model';
import { invalidPrerelease } from '../messages/invalid-prerelease.ts';
import { editVersions } from './edit-versions.ts';
import { readNextRelease, type ChangelogInput } from './next-release.ts';
import { spellVersion, toSemanticVersion } from './spell-version.ts';
import { isPrereleaseName } from './version-text.ts';

/** A version to try out what is pending, and where it is written: into version files only. */
export interface SnapshotPlan {
  readonly previous: string;
  readonly version: string;
  readonly changes: readonly FileChange[];
}

/** What to name a snapshot after; `stamp` is all digits and grows: the time. */
export interface SnapshotInput extends ChangelogInput {
  readonly name: string;
  readonly stamp: string;
}

/**
 * Plans a snapshot: the version files say `1.3.0-dev.20261122093000` (Python's `1.3.0.dev20261122093000`), the changelog and the
 * changesets stay. Nothing where no changeset is pending.
 * @throws UsageError where one part of it cannot be done.
 */
export function planSnapshot(input: SnapshotInput): SnapshotPlan | undefined {
  if (!isPrereleaseName(input.name)) throw invalidPrerelease(input.name);
  const next = readNextRelease(input);
  if (next === undefined) return undefined;
  const target = toSemanticVersion(next.version) ?? next.version;
  const version = spellVersion(`${target}-${input.name}.${input.stamp}`, next.scheme);
  const changes = editVersions(input, next.packages, next.versionPlaces, { version, scheme: next.scheme });
  return { previous: next.previous, version, changes };
}
