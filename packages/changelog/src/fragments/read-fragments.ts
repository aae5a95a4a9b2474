import { classifyChangeset } from '@signpost/model';
import { emptyChangeset } from '../messages/empty-changeset.ts';
import { unclosedMarkup } from '../messages/unclosed-markup.ts';
import { unreleasedText } from '../messages/unreleased-text.ts';
import { findUnclosed } from '../markdown/find-unclosed.ts';
import { parseBlocks } from '../markdown/parse-blocks.ts';
import { findHighestBump, type Bump, type Fragment } from './fragment.ts';
import { parseChangeset } from './parse-changeset.ts';
import { collectRefusals, refuseAtOnce, type Refusal, type Refuse } from './refuse.ts';
import { splitEntries } from './split-entries.ts';

/** The two ways in which the changelog reads a project; paths are relative to its root, with `/`. */
export interface ProjectFiles {
  /** The text of a file, `undefined` where there is none. */
  readFile(path: string): string | undefined;
  listFiles(): readonly string[];
}

/** Whether a path, relative to the project's root, is a changeset: what Changesets 3 would read as one. */
export function isFragmentPath(path: string): boolean {
  return classifyChangeset(path) === 'pending';
}

/** The section of text that names none: what a patch does is a repair, anything larger a change. */
function findFallback(bump: Bump): string {
  return bump === 'patch' ? 'Fixed' : 'Changed';
}

/**
 * Reads one changeset file; what is wrong with it (front matter that is malformed, a section that does not exist, a bump
 * without a text, a text without a package, markup that nothing ends) is refused at its place. Nothing where it cannot be read at all.
 */
function readChangeset(path: string, text: string, sections: readonly string[], refuse: Refuse): Fragment | undefined {
  const changeset = parseChangeset(text, refuse);
  if (changeset === undefined) return undefined;
  const { releases, bodyStart } = changeset;
  const isPrereleased = classifyChangeset(path) === 'kept';
  const bump = findHighestBump(releases);
  const body = text.slice(bodyStart);
  if (releases.length === 0) {
    const lost = parseBlocks(body).find(({ kind }) => kind !== 'silent');
    if (lost !== undefined) refuse(bodyStart + lost.span.start, unreleasedText);
  }
  if (bump === 'none') return { path, text, releases, isPrereleased, entries: [] };
  const refuseInBody: Refuse = (offset, toError) => refuse(bodyStart + offset, toError);
  const reading = { sections, fallback: findFallback(bump), start: bodyStart, refuse: refuseInBody };
  for (const { start, name, closing } of findUnclosed(body))
    refuseInBody(start, (location) => unclosedMarkup(name, closing, location));
  const entries = splitEntries(body, reading);
  if (entries.length === 0) refuse(bodyStart, (location) => emptyChangeset(bump, location));
  return { path, text, releases, isPrereleased, entries };
}

/**
 * Reads one changeset file for a release.
 * @throws UsageError `malformed-changeset`, `unknown-section`, `empty-changeset`, `unreleased-text`, `unclosed-markup`.
 */
export function readFragment(path: string, text: string, sections: readonly string[]): Fragment {
  const fragment = readChangeset(path, text, sections, refuseAtOnce(path, text));
  if (fragment === undefined) throw new Error(`${path} was refused without an error`);
  return fragment;
}

/** Reads one changeset file for a check: as far as it can be read, and all that is wrong with it. */
export function inspectFragment(
  path: string,
  text: string,
  sections: readonly string[],
): { readonly fragment: Fragment | undefined; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  return { fragment: readChangeset(path, text, sections, collectRefusals(path, text, refusals)), refusals };
}

/** Reads every changeset of a project, also those that a prerelease has had, in the order of their paths. */
export function readFragments(files: ProjectFiles, sections: readonly string[]): readonly Fragment[] {
  return files
    .listFiles()
    .filter((path) => classifyChangeset(path) !== undefined)
    .toSorted()
    .flatMap((path) => {
      const text = files.readFile(path);
      return text === undefined ? [] : [readFragment(path, text, sections)];
    });
}
