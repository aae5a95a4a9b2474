import type { Changelog } from '../../changelog-file/changelog.ts';
import type { ChangelogDocument } from '../../changelog-file/changelog-document.ts';
import { isSpaced } from '../../changelog-file/is-spaced.ts';
import { placeRelease } from '../../changelog-file/place-release.ts';
import { readChangelog } from './read-changelog.ts';
import { detectHeading } from './release-heading.ts';
import { defaultStyle, renderRelease, type RenderStyle } from './render-release.ts';

/** The changelog of a project that has none yet, before its first release. */
const introduction = `# Changelog

What users of this project notice from one version to the next, newest first, in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).
`;

function findHeading(text: string, { releases }: Changelog): string | undefined {
  const newest = releases.find(({ version }) => version !== undefined);
  if (newest === undefined) return undefined;
  const { start, end } = newest.headingSpan;
  const [line = ''] = text.slice(start, end).split(/[\r\n]/, 1);
  return detectHeading(line.replace(/^#+[ \t]*/, '').replace(/[ \t]+#+[ \t]*$/, ''), newest);
}

/** The headings of the first release, and the spacing of the first one that has a section with entries. */
function detectStyle(text: string, changelog: Changelog, heading: string | undefined): RenderStyle {
  const first = changelog.releases[0]?.headingSpan.start;
  const isUnderlined = first !== undefined && !text.startsWith('#', first);
  return {
    heading: heading ?? findHeading(text, changelog) ?? defaultStyle.heading,
    isUnderlined,
    isSectionSpaced: isSpaced(text, changelog) ?? defaultStyle.isSectionSpaced,
  };
}

/** Opens a changelog in Markdown; what is added takes the headings and the spacing that the file has. */
export function openMarkdownChangelog(text: string, heading: string | undefined): ChangelogDocument {
  const changelog = readChangelog(text, heading);
  const render: ChangelogDocument['render'] = (release) =>
    renderRelease(release, detectStyle(text, changelog, heading));
  return {
    changelog,
    render,
    add(release) {
      const after = placeRelease(text, changelog, release.version, render(release));
      // Below a fence that is never closed a release would be code.
      const { releases } = readChangelog(after, heading);
      return releases.some(({ version }) => version === release.version) ? after : undefined;
    },
    keeps: () => true,
    create: (release) =>
      `${introduction}\n${renderRelease(release, { ...defaultStyle, heading: heading ?? defaultStyle.heading })}`,
  };
}
