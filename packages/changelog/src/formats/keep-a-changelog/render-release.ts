import type { Release } from '../../release/release.ts';
import { renderReleaseHeading } from './release-heading.ts';

/** Whether a blank line stands between a section's heading and its entries. */
export interface RenderStyle {
  readonly isSectionSpaced: boolean;
}

/** Renders a release as its heading and its sections, one blank line between them, LF line ends. */
export function renderRelease(release: Release, style: RenderStyle = { isSectionSpaced: true }): string {
  const gap = style.isSectionSpaced ? '\n\n' : '\n';
  const sections = release.sections.map(
    ({ title, entries }) => `### ${title}${gap}${entries.map(({ markdown }) => `${markdown}\n`).join('')}`,
  );
  return [`## ${renderReleaseHeading(release)}\n`, ...sections].join('\n');
}
