import type { Release } from '../../release/release.ts';
import { renderReleaseHeading } from './release-heading.ts';

/** What changelogs in Markdown do one way or the other. */
export interface RenderStyle {
  /** Whether a blank line stands between a section's heading and its entries. */
  readonly isSectionSpaced: boolean;
  /** Whether a line of `-` below a release's heading makes it one, in place of `##` before it. */
  readonly isUnderlined: boolean;
}

/** The style of a new changelog. */
export const defaultStyle: RenderStyle = { isSectionSpaced: true, isUnderlined: false };

/** Renders a release as its heading and its sections, one blank line between them, LF line ends. */
export function renderRelease(release: Release, style: RenderStyle = defaultStyle): string {
  const heading = renderReleaseHeading(release);
  const gap = style.isSectionSpaced ? '\n\n' : '\n';
  const sections = release.sections.map(
    ({ title, entries }) => `### ${title}${gap}${entries.map(({ markdown }) => `${markdown}\n`).join('')}`,
  );
  const headingLines = style.isUnderlined ? `${heading}\n${'-'.repeat(heading.length)}\n` : `## ${heading}\n`;
  return [headingLines, ...sections].join('\n');
}
