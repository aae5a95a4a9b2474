import type { FileChange } from '@signpost/model';
import { createChangelog, insertRelease } from '../formats/keep-a-changelog/insert-release.ts';
import type { Bump } from '../fragments/fragment.ts';
import { invalidDate } from '../messages/invalid-date.ts';
import { invalidVersion } from '../messages/invalid-version.ts';
import { versionAlreadyReleased } from '../messages/version-already-released.ts';
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
 * Plans a release: the changelog with its new section, the version in every file that says it, the changesets gone.
 * Nothing is written here.
 * @throws UsageError where one part of it cannot be done, hence nothing is.
 */
export function planRelease(input: ReleaseInput): ReleasePlan {
  if (!isDate(input.date)) throw invalidDate(input.date);
  if (input.version !== undefined && !isVersion(input.version)) throw invalidVersion(input.version);
  const next = readNextRelease(input, input.version);
  if (next === undefined) return { kind: 'nothing' };
  const { changelog, settings, packages, previous, version, bump, sections } = next;
  if (changelog.releases.some((release) => release.version === version))
    throw versionAlreadyReleased(version, settings.file);
  const release: Release = { version, date: input.date, sections };
  const changes: readonly FileChange[] = [
    editChangelog(next, release),
    ...editVersions(input, packages, settings.versionFiles, version),
    ...next.fragments.map(({ path, text }) => ({ kind: 'delete' as const, path, before: text })),
  ];
  return { kind: 'release', previous, version, bump, release, changes };
}
