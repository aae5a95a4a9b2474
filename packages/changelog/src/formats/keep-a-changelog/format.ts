import { defineFormat } from '../format.ts';
import { listUsed } from '../list-used.ts';
import type { Release } from '../../release/release.ts';
import { renderRelease } from './render-release.ts';

function renderDefinitions(releases: readonly Release[]): string {
  const used = releases.flatMap((release) => listUsed(release));
  const lines = new Set(used.map(({ label, url }) => `[${label}]: ${url}\n`));
  return lines.size === 0 ? '' : `\n${[...lines].join('')}`;
}

/** Keep a Changelog 1.1.0, the form of CHANGELOG.md: https://keepachangelog.com/en/1.1.0/ */
export const format = defineFormat({
  id: 'keep-a-changelog',
  summary: 'The release as it stands in a CHANGELOG.md in the form of Keep a Changelog.',
  render: (release) => renderRelease(release) + renderDefinitions([release]),
  renderAll: (releases) =>
    `# Changelog\n\n${releases.map((release) => renderRelease(release)).join('\n')}${renderDefinitions(releases)}`,
});
