import { classifyChangeset } from '@signpost/model';
import type { Fragment } from '../../fragments/fragment.ts';
import { inspectFragment } from '../../fragments/read-fragments.ts';
import type { Refusal } from '../../fragments/refuse.ts';
import type { Changelog } from '../../changelog-file/changelog.ts';
import { findChangelog } from '../../changelog-file/find-changelog.ts';
import type { ChangelogFolder } from '../open-folders.ts';

/** A changeset as a check sees it: as far as it can be read. */
export interface CheckedChangeset {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
  readonly fragment: Fragment | undefined;
  readonly refusals: readonly Refusal[];
}

/** The changesets of a folder, in the order of their paths, beside the changelog that they go into. */
export interface CheckedEntries {
  readonly changesets: readonly CheckedChangeset[];
  readonly changelog: Changelog;
  /** Where that stands, from the project's root. */
  readonly changelogPath: string;
}

/** Reads the changesets of a folder, those that a prerelease has had too; nothing where there is none. */
export function readChangesets({ files, settings, outer }: ChangelogFolder): CheckedEntries | undefined {
  const paths = files.listFiles().filter((path) => classifyChangeset(path) !== undefined);
  const changesets = paths.toSorted().flatMap((path): readonly CheckedChangeset[] => {
    const text = files.readFile(path);
    return text === undefined ? [] : [{ path: outer(path), text, ...inspectFragment(path, text, settings.sections) }];
  });
  if (changesets.length === 0) return undefined;
  const { path, document } = findChangelog(files, settings);
  return { changesets, changelog: document.changelog, changelogPath: outer(path) };
}
