import { locate } from '../locate.ts';
import { emptyChangeset } from '../messages/empty-changeset.ts';
import { unreleasedText } from '../messages/unreleased-text.ts';
import { parseBlocks } from '../markdown/parse-blocks.ts';
import { findHighestBump, type Bump, type Fragment } from './fragment.ts';
import { parseChangeset } from './parse-changeset.ts';
import { splitEntries } from './split-entries.ts';

/** The two ways in which the changelog reads a project; paths are relative to its root, with `/`. */
export interface ProjectFiles {
  /** The text of a file, `undefined` where there is none. */
  readFile(path: string): string | undefined;
  listFiles(): readonly string[];
}

const inChangesetFolder = /^\.changeset\/[^/]+\.md$/;
const isForPeople = /\/(?:readme|agents|claude|gemini)\.md$/i;

/** Whether a path, relative to the project's root, is a changeset: what Changesets 3 would read as one. */
export function isFragmentPath(path: string): boolean {
  return inChangesetFolder.test(path) && !isForPeople.test(path);
}

const afterPrerelease = /^\.changeset\/pre\/[^/]+\.md$/;

/** Whether a path is a changeset that a prerelease has had, where Changesets 3 keeps it for the final release. */
function isKeptPath(path: string): boolean {
  return afterPrerelease.test(path) && !isForPeople.test(path);
}

/** The section of text that names none: what a patch does is a repair, anything larger a change. */
function findFallback(bump: Bump): string {
  return bump === 'patch' ? 'Fixed' : 'Changed';
}

/**
 * Reads one changeset file.
 * @throws UsageError `malformed-changeset`, `unknown-section`, `empty-changeset` where a bump has no text, `unreleased-text`
 * where a text has no package.
 */
export function readFragment(path: string, text: string, sections: readonly string[]): Fragment {
  const { releases, bodyStart } = parseChangeset(path, text);
  const bump = findHighestBump(releases);
  const locateInBody = (offset: number) => locate(path, text, bodyStart + offset);
  if (releases.length === 0) {
    const lost = parseBlocks(text.slice(bodyStart)).find(({ kind }) => kind !== 'silent');
    if (lost !== undefined) throw unreleasedText(locateInBody(lost.span.start));
  }
  const isPrereleased = isKeptPath(path);
  if (bump === 'none') return { path, text, releases, isPrereleased, entries: [] };
  const entries = splitEntries(text.slice(bodyStart), { sections, fallback: findFallback(bump), locate: locateInBody });
  if (entries.length === 0) throw emptyChangeset(bump, locateInBody(0));
  return { path, text, releases, isPrereleased, entries };
}

/** Reads every changeset of a project, also those that a prerelease has had, in the order of their paths. */
export function readFragments(files: ProjectFiles, sections: readonly string[]): readonly Fragment[] {
  return files
    .listFiles()
    .filter((path) => isFragmentPath(path) || isKeptPath(path))
    .toSorted()
    .flatMap((path) => {
      const text = files.readFile(path);
      return text === undefined ? [] : [readFragment(path, text, sections)];
    });
}
