import type { ChangelogSettings } from '../changelog-settings.ts';
import { isRst } from '../changelog-file/changelog-document.ts';
import { listRstChangelogs, requireNoOther, type ProjectChangelog } from '../changelog-file/find-changelog.ts';
import type { ProjectFiles } from '../fragments/read-fragments.ts';
import { unsupportedChangelog } from '../messages/unsupported-changelog.ts';

const versionLike = /\d+\.\d/;

/**
 * Refuses a changelog that a release cannot be added to: one that is not there while one without releases is that it may be; one
 * whose releases have headings of their own that nothing says how to read; one in Markdown whose releases are underlined like its
 * title, for then their sections are no sections.
 * @throws UsageError `unsupported-changelog`, `other-changelog`.
 */
export function requireSupportedChangelog(
  files: ProjectFiles,
  settings: ChangelogSettings,
  changelogFile: ProjectChangelog,
): void {
  const { headings } = settings;
  const { path, text, document } = changelogFile;
  requireNoOther(files, settings, changelogFile);
  if (text === undefined && !isRst(path)) {
    const [other] = listRstChangelogs(files);
    if (other !== undefined)
      throw unsupportedChangelog(
        other,
        'reStructuredText without a release',
        `if it is the changelog, say so in signpost.yaml: \`changelog: { file: ${other} }\``,
      );
  }
  const { others, releases } = document.changelog;
  const ownHeading = others.find((one) => versionLike.test(one.text) && !headings.others.includes(one.text))?.text;
  if (releases.every(({ version }) => version === undefined) && ownHeading !== undefined)
    throw unsupportedChangelog(
      path,
      `a changelog with headings such as \`${ownHeading}\``,
      'say their form in signpost.yaml, such as `changelog: { headings: { release: "Release {version} ({date})" } }`',
    );
  const span = releases[0]?.headingSpan;
  const heading = text === undefined || span === undefined || isRst(path) ? '' : text.slice(span.start, span.end);
  if (!heading.startsWith('#') && heading.endsWith('='))
    throw unsupportedChangelog(
      path,
      'Markdown with releases underlined by `=`',
      'underline them by `-`, or write `##` before them',
    );
}
