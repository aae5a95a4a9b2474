import type { ProjectFiles } from '../../fragments/read-fragments.ts';
import type { ChangelogSettings } from '../../changelog-settings.ts';
import type { ChangelogDocument } from '../../changelog-file/changelog-document.ts';
import type { Changelog } from '../../changelog-file/changelog.ts';
import { findChangelog } from '../../changelog-file/find-changelog.ts';
import type { ChangelogFolder } from '../open-folders.ts';

/** A changelog that is checked, with what it is held against. */
export interface CheckedChangelog {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
  readonly changelog: Changelog;
  readonly document: ChangelogDocument;
  readonly settings: ChangelogSettings;
  /** The files beside it, with paths from the folder of its settings. */
  readonly files: ProjectFiles;
  readonly outer: (path: string) => string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const readable = /\.(?:md|markdown|rst)$/i;
const claim = /keep[ \-_]?a[ \-_]?changelog/i;
const searched = 10_000;

/**
 * Opens the changelog of a folder where it wants to have the form of Keep a Changelog: it says so at its beginning, or
 * signpost.yaml says something of it. Many changelogs have another form, and are right.
 */
export function openChangelog(
  { files, isConfigured, outer, settings }: ChangelogFolder,
  today: string,
): CheckedChangelog | undefined {
  const { path, text, document } = findChangelog(files, settings);
  if (text === undefined || !readable.test(path)) return undefined;
  if (!(isConfigured || claim.test(text.slice(0, searched)))) return undefined;
  return { path: outer(path), text, changelog: document.changelog, document, settings, files, outer, today };
}
