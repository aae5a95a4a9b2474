import { escapeInline, escapeLineStart } from '@signpost/rst';
import type { LinkTarget, Release } from '../../release/release.ts';
import { renderReleaseHeading, usualHeading } from '../keep-a-changelog/release-heading.ts';
import { renderTitle } from './blocks.ts';
import { translate } from './translate.ts';

/** What changelogs in reStructuredText do one way or the other. */
export interface RstStyle {
  /** The heading of a release, with the words `{version}` and `{date}`. */
  readonly heading: string;
  /** The adornment of a release's title: `-`, or `--` with an overline. */
  readonly release: string;
  readonly section: string;
  /** Whether a blank line stands between a section's heading and its entries. */
  readonly isSectionSpaced: boolean;
  /** The marker of lists. */
  readonly bullet: string;
}

/** The style of a new changelog. */
export const defaultRstStyle: RstStyle = {
  heading: usualHeading,
  release: '-',
  section: '~',
  isSectionSpaced: true,
  bullet: '-',
};

function renderHeading({ version, date, suffix }: Release, { heading, release }: RstStyle): string {
  const parts = {
    ...(version === undefined ? {} : { version: escapeInline(version) }),
    ...(date === undefined ? {} : { date }),
    ...(suffix === undefined ? {} : { suffix: escapeInline(suffix) }),
  };
  return renderTitle(renderReleaseHeading(parts, heading), release);
}

/** Renders a release as its heading and what stands below it, LF line ends; `definitions` say where labels of its links lead. */
export function renderRstRelease(release: Release, style: RstStyle, targets: readonly LinkTarget[] = []): string {
  const definitions = new Map(targets.map(({ label, url }) => [label.toLowerCase(), url]));
  const blocks = { definitions, section: style.section, bullet: style.bullet };
  const gap = style.isSectionSpaced ? '\n\n' : '\n';
  const sections = release.sections.map(({ title, entries }) => {
    const text = entries.map(({ markdown }) => `${markdown}\n`).join('');
    return renderTitle(escapeLineStart(escapeInline(title)), style.section) + gap + translate(text, blocks);
  });
  const body = release.body === undefined ? sections.join('\n\n') : translate(release.body, blocks);
  return `${[renderHeading(release, style), body].filter((part) => part !== '').join('\n\n')}\n`;
}
