import type { Release } from '../../release/release.ts';
import { renderReleaseHeading, usualHeading } from './release-heading.ts';

/** What changelogs in Markdown do one way or the other. */
export interface RenderStyle {
  /** The heading of a release, with the words `{version}` and `{date}`. */
  readonly heading: string;
  /** Whether a blank line stands between a section's heading and its entries. */
  readonly isSectionSpaced: boolean;
  /** Whether a line of `-` below a release's heading makes it one, in place of `##` before it. */
  readonly isUnderlined: boolean;
}

/** The style of a new changelog. */
export const defaultStyle: RenderStyle = { heading: usualHeading, isSectionSpaced: true, isUnderlined: false };

/** The Markdown below the heading of a release: as it was read, else its sections with one blank line between them. */
export function renderBody({ body, sections }: Release, { isSectionSpaced }: RenderStyle = defaultStyle): string {
  const gap = isSectionSpaced ? '\n\n' : '\n';
  return (
    body ??
    sections
      .map(({ title, entries }) => `### ${title}${gap}${entries.map(({ markdown }) => `${markdown}\n`).join('')}`)
      .join('\n')
  );
}

/** Renders a release as its heading and what stands below it, LF line ends. */
export function renderRelease(release: Release, style: RenderStyle = defaultStyle): string {
  const heading = renderReleaseHeading(release, style.heading);
  const headingLines = style.isUnderlined ? `${heading}\n${'-'.repeat(heading.length)}\n` : `## ${heading}\n`;
  const body = renderBody(release, style);
  return body === '' ? headingLines : `${headingLines}\n${body}`;
}
