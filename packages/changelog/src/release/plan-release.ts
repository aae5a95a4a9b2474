import type { FileChange } from '@signpost/model';
import { createChangelog, insertRelease } from '../formats/keep-a-changelog/insert-release.ts';
import type { Bump } from '../fragments/fragment.ts';
import { invalidDate } from '../messages/invalid-date.ts';
import { invalidVersion } from '../messages/invalid-version.ts';
import { versionAlreadyReleased } from '../messages/version-already-released.ts';
import { versionNotLater } from '../messages/version-not-later.ts';
import { compareVersions } from './compare-versions.ts';
import { editVersions } from './edit-versions.ts';
import { readNextRelease, type ChangelogInput, type NextRelease } from './next-release.ts';
import type { Release } from './release.ts';
import { isVersion } from './version-text.ts';

/** When to release, and as what where the changesets shall not decide. */
export interface ReleaseInput extends ChangelogInput {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly version?: string;
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
      readonly changes: readonly FileChange[];
    }
  | { readonly kind: 'nothing' };

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function editChangelog({ text, settings: { file }, changelog }: NextRelease, release: Release): FileChange {
  return text === undefined
    ? { kind: 'create', path: file, content: createChangelog(release) }
    : { kind: 'update', path: file, before: text, content: insertRelease(text, changelog, release) };
}

/**
 * Refuses a version that is not later than the current one and the newest release; any follows what has no order, and the
 * first release may be of the version that the files say already.
 */
function requireLater({ version, previous, changelog, settings }: NextRelease): void {
  const isLater = (existing: string): boolean => (compareVersions(version, existing) ?? 1) > 0;
  const newest = changelog.releases.find((release) => release.version !== undefined)?.version;
  if (newest !== undefined && !isLater(newest))
    throw versionNotLater(version, newest, `the newest release in ${settings.file}`);
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
  const next = readNextRelease(input, input.version);
  if (next === undefined) return { kind: 'nothing' };
  const { changelog, settings, packages, versionPlaces, previous, version, bump, sections } = next;
  if (changelog.releases.some((release) => release.version === version))
    throw versionAlreadyReleased(version, settings.file);
  requireLater(next);
  const release: Release = { version, date: input.date, sections };
  const changes: readonly FileChange[] = [
    editChangelog(next, release),
    ...editVersions(input, packages, versionPlaces, version),
    ...next.fragments.map(({ path, text }) => ({ kind: 'delete' as const, path, before: text })),
  ];
  const hasVersionFile = versionPlaces.length > 0 || packages.some((file) => file.version !== undefined);
  return { kind: 'release', previous, version, bump, release, hasVersionFile, changes };
}
