import { openMarkdownChangelog } from '../formats/keep-a-changelog/open-markdown-changelog.ts';
import { openRstChangelog } from '../formats/rst/open-rst-changelog.ts';
import type { Bullet } from '../markdown/bullet.ts';
import type { Release } from '../release/release.ts';
import type { Changelog } from './changelog.ts';

/** The text of a changelog, in the language that it is written in. */
export interface ChangelogDocument {
  readonly changelog: Changelog;
  /** A release as it would stand in the file, LF line ends. */
  render(release: Release): string;
  /** The text with a release added; no other byte changes. Nothing where the release would not be read there. */
  add(release: Release): string | undefined;
  /** Whether an entry that was read here would be released as it was written. */
  keeps(entry: Bullet): boolean;
  /** The text of a new file with its first release. */
  create(release: Release): string;
}

const restructuredText = /\.rst$/i;

/** Whether a changelog of that path is written in reStructuredText. */
export function isRst(path: string): boolean {
  return restructuredText.test(path);
}

/**
 * Opens the text of a changelog: in reStructuredText where its name says so, else in Markdown. `heading` is what the project says
 * of the headings of releases, if it does. Never throws on content.
 */
export function openChangelogText(path: string, text: string, heading: string | undefined): ChangelogDocument {
  return isRst(path) ? openRstChangelog(text, heading) : openMarkdownChangelog(text, heading);
}
