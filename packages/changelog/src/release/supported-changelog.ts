import type { ProjectFiles } from '../fragments/read-fragments.ts';
import type { Changelog } from '../formats/keep-a-changelog/read-changelog.ts';
import { unsupportedChangelog } from '../messages/unsupported-changelog.ts';

const restructuredText = /\.rst$/i;
const wellKnown = /^(?:changelog|changes|history|news)\.rst$/i;

/**
 * Refuses a changelog that a release cannot be added to: one in reStructuredText, also one that the missing default file
 * would stand beside, and one whose releases are underlined like its title, for then their sections are no sections.
 * @throws UsageError `unsupported-changelog`.
 */
export function requireSupportedChangelog(
  files: ProjectFiles,
  { path, text, isNamed }: { readonly path: string; readonly text: string | undefined; readonly isNamed: boolean },
  { releases }: Changelog,
): void {
  if (restructuredText.test(path)) throw unsupportedChangelog(path, 'reStructuredText');
  const other = text === undefined && !isNamed ? files.listFiles().find((file) => wellKnown.test(file)) : undefined;
  if (other !== undefined) throw unsupportedChangelog(other, 'reStructuredText');
  const span = releases[0]?.headingSpan;
  const heading = text === undefined || span === undefined ? '' : text.slice(span.start, span.end);
  if (!heading.startsWith('#') && heading.endsWith('='))
    throw unsupportedChangelog(path, 'Markdown with releases underlined by `=`');
}
