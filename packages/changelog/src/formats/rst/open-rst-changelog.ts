import type { Changelog } from '../../changelog-file/changelog.ts';
import type { ChangelogDocument } from '../../changelog-file/changelog-document.ts';
import { isSpaced } from '../../changelog-file/is-spaced.ts';
import { placeRelease } from '../../changelog-file/place-release.ts';
import type { Bullet } from '../../markdown/bullet.ts';
import type { Release } from '../../release/release.ts';
import { detectHeading } from '../keep-a-changelog/release-heading.ts';
import { renderTitle } from './blocks.ts';
import { readRstChangelog, type RstChangelog } from './read-rst-changelog.ts';
import { defaultRstStyle, renderRstRelease, type RstStyle } from './render-rst-release.ts';

/** The changelog of a project that has none yet, before its first release. */
const introduction = `${renderTitle('Changelog', '=')}

What users of this project notice from one version to the next, newest first, in the form of
\`Keep a Changelog <https://keepachangelog.com/en/1.1.0/>\`__.
`;

/** The order in which adornments are taken where the file has none of that level. */
const usualAdornments = ['=', '-', '~', '^', '"', "'", '#', '*'];

/** The adornment of a level: the one that the file has, else the first that it does not have. */
function chooseAdornments({ adornments, releaseDepth }: RstChangelog): Pick<RstStyle, 'release' | 'section'> {
  const free = usualAdornments.slice(releaseDepth - 1).filter((one) => !adornments.includes(one));
  const release = adornments[releaseDepth - 1] ?? free.shift();
  const section = adornments[releaseDepth] ?? free.shift();
  return { release: release ?? defaultRstStyle.release, section: section ?? defaultRstStyle.section };
}

function detectStyle(text: string, read: RstChangelog, heading: string | undefined): RstStyle {
  const newest = read.changelog.releases.find(({ version }) => version !== undefined);
  const { title } = read;
  const found = newest === undefined || title === undefined ? undefined : detectHeading(title.trim(), newest);
  return {
    ...chooseAdornments(read),
    heading: heading ?? found ?? defaultRstStyle.heading,
    isSectionSpaced: isSpaced(text, read.changelog) ?? defaultRstStyle.isSectionSpaced,
    bullet: read.bullet ?? defaultRstStyle.bullet,
  };
}

/** What a release is known by: a title of another level, or one that is none, changes it for the releases around. */
function outline({ releases }: Changelog): string {
  return JSON.stringify(
    releases.map(({ version, date, suffix, sections }) => ({
      version,
      date,
      suffix,
      sections: sections.map(({ title, entries }) => ({ title, entries: entries.map(({ markdown }) => markdown) })),
    })),
  );
}

/** Whether a text has the releases that it had before, and the new one before the newest of them. */
function isAdded(before: Changelog, after: Changelog, { version }: Release): boolean {
  const added = after.releases.findIndex((release) => release.version === version);
  const others = after.releases.toSpliced(added, 1);
  const isNewest = after.releases.findIndex((release) => release.version !== undefined) === added;
  return added !== -1 && isNewest && outline({ ...after, releases: others }) === outline(before);
}

/** Whether the reStructuredText that an entry becomes is read as that entry. */
function isKept({ title, markdown }: Bullet): boolean {
  const release = { version: '1.0.0', sections: [{ title: 'Added', entries: [{ title, markdown }] }] };
  const { releases } = readRstChangelog(renderRstRelease(release, defaultRstStyle)).changelog;
  const entries = releases.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
  return entries.length === 1 && entries[0]?.markdown === markdown;
}

/**
 * Opens a changelog in reStructuredText; what is added takes the titles, their adornments, the spacing and the markers that the file
 * has. A release that would not be read back as it is, with all others as they were, is not added.
 */
export function openRstChangelog(text: string, heading: string | undefined): ChangelogDocument {
  const read = readRstChangelog(text, heading);
  const { changelog } = read;
  const render: ChangelogDocument['render'] = (release) =>
    renderRstRelease(release, detectStyle(text, read, heading), changelog.definitions);
  return {
    changelog,
    render,
    add(release) {
      const after = placeRelease(text, changelog, release.version, render(release));
      return isAdded(changelog, readRstChangelog(after, heading).changelog, release) ? after : undefined;
    },
    keeps: (entry) => isKept(entry),
    create: (release) =>
      `${introduction}\n${renderRstRelease(release, { ...defaultRstStyle, heading: heading ?? defaultRstStyle.heading })}`,
  };
}
