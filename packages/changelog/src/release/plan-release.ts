import type { FileChange } from '@signpost/model';
import type { Bump } from '../fragments/fragment.ts';
import { invalidDate } from '../messages/invalid-date.ts';
import { invalidPrerelease } from '../messages/invalid-prerelease.ts';
import { invalidVersion } from '../messages/invalid-version.ts';
import { unsupportedChangelog } from '../messages/unsupported-changelog.ts';
import { versionAlreadyReleased } from '../messages/version-already-released.ts';
import { versionNotLater } from '../messages/version-not-later.ts';
import { compareVersions } from './compare-versions.ts';
import { editVersions } from './edit-versions.ts';
import { readNextRelease, type ChangelogInput, type NextRelease } from './next-release.ts';
import { isDate } from './is-date.ts';
import { keepFragments, removeFragments } from './keep-fragments.ts';
import type { ReleaseRequest } from './release-request.ts';
import type { Release } from './release.ts';
import { isPrereleaseName, isVersion } from './version-text.ts';

/** When to release, and as what where the changesets shall not decide. */
export interface ReleaseInput extends ChangelogInput, ReleaseRequest {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What the heading says after the date: `(PyPI Release)`. */
  readonly suffix?: string;
}

/** Everything that a release writes; `nothing` where no changeset asks for one. */
export type ReleasePlan =
  | {
      readonly kind: 'release';
      readonly previous: string;
      readonly version: string;
      readonly bump: Bump;
      readonly release: Release;
      /** Whether any file beside the changelog says the version. */
      readonly hasVersionFile: boolean;
      /** The name of the release in git. */
      readonly tag: string;
      /** Entries below `[Unreleased]` in the changelog, which stay there. */
      readonly leftCount: number;
      readonly changes: readonly FileChange[];
    }
  | { readonly kind: 'nothing' };

const unreadable = 'a changelog with markup that has no end, or with titles that contradict each other';
const readableHint = 'correct it: a table, a fence or a comment may reach to the end of the file';

function editChangelog({ changelogFile: { path, text, document } }: NextRelease, release: Release): FileChange {
  if (text === undefined) return { kind: 'create', path, content: document.create(release) };
  // A file with nothing in it becomes what a new one is.
  const content = /\S/.test(text) ? document.add(release) : document.create(release);
  if (content === undefined) throw unsupportedChangelog(path, unreadable, readableHint);
  return { kind: 'update', path, before: text, content };
}

/** Entries that somebody wrote into the section `[Unreleased]`: a release leaves them there. */
function countUnreleased({ changelogFile }: NextRelease): number {
  const { releases } = changelogFile.document.changelog;
  const pending = releases.filter(({ version }) => version === undefined);
  return pending.flatMap(({ sections }) => sections).reduce((count, { entries }) => count + entries.length, 0);
}

/**
 * Refuses a version that is not later than the current one and the newest release; any follows what has no order, and the
 * first release may be of the version that the files say already.
 */
function requireLater({ version, previous, changelogFile }: NextRelease): void {
  const { releases } = changelogFile.document.changelog;
  const isLater = (existing: string): boolean => (compareVersions(version, existing) ?? 1) > 0;
  const newest = releases.find((release) => release.version !== undefined)?.version;
  if (newest !== undefined && !isLater(newest))
    throw versionNotLater(version, newest, `the newest release in ${changelogFile.path}`);
  const isFirst = newest === undefined && version === previous;
  if (!isFirst && !isLater(previous)) throw versionNotLater(version, previous, 'the current version');
}

/**
 * Plans a release: the changelog with its new section, the version in every file that says it, the changesets gone.
 * Nothing is written here.
 * @throws UsageError where one part of it cannot be done, hence nothing is.
 */
export function planRelease(input: ReleaseInput): ReleasePlan {
  if (!isDate(input.date)) throw invalidDate(input.date);
  if (input.version !== undefined && !isVersion(input.version)) throw invalidVersion(input.version);
  if (input.pre !== undefined && !isPrereleaseName(input.pre)) throw invalidPrerelease(input.pre);
  const next = readNextRelease(input, input);
  if (next === undefined) return { kind: 'nothing' };
  const { changelogFile, settings, packages, versionPlaces, previous, version, bump, sections } = next;
  if (changelogFile.document.changelog.releases.some((release) => release.version === version))
    throw versionAlreadyReleased(version, changelogFile.path);
  requireLater(next);
  const { date, suffix } = input;
  const release: Release = { version, date, ...(suffix === undefined ? {} : { suffix }), sections };
  const changes: readonly FileChange[] = [
    editChangelog(next, release),
    ...editVersions(input, packages, versionPlaces, next),
    ...(next.isPrerelease ? keepFragments(next.fragments) : removeFragments(next.fragments)),
  ];
  const hasVersionFile = versionPlaces.length > 0 || packages.some((file) => file.version !== undefined);
  const tag = settings.tag.replaceAll('{version}', () => version);
  const leftCount = countUnreleased(next);
  return { kind: 'release', previous, version, bump, release, hasVersionFile, tag, leftCount, changes };
}
