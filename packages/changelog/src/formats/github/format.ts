import type { Release } from '../../release/release.ts';
import { defineFormat, type RenderOptions } from '../format.ts';
import { renderReleaseHeading } from '../keep-a-changelog/release-heading.ts';
import { renderBody } from '../keep-a-changelog/render-release.ts';
import { listUsed } from '../list-used.ts';
import { findFileBase, makeLinksAbsolute } from './absolute-links.ts';
import { showRoles } from './plain-roles.ts';

const compared = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/compare\//;

/** The repository that is given, else the one that the comparison at the foot of the changelog names. */
function complete({ url = '' }: Release, options: RenderOptions): RenderOptions {
  const repository = options.repository ?? compared.exec(url)?.[1];
  return repository === undefined ? options : { ...options, repository };
}

function render(release: Release, options: RenderOptions = {}): string {
  const definitions = listUsed(release).map(({ label, url }) => `[${label}]: ${url}\n`);
  const body = [showRoles(renderBody(release)), definitions.join('')].filter((part) => part !== '').join('\n');
  const text = makeLinksAbsolute(body, findFileBase(release, complete(release, options)));
  return release.url === undefined ? text : `${text}\n**Full changelog**: ${release.url}\n`;
}

/** Release notes for the page of a release on GitHub, which shows version and date itself. */
export const format = defineFormat({
  id: 'github',
  summary: 'Release notes for GitHub: without a heading, links lead to the repository.',
  render,
  renderAll: (releases, options) =>
    releases.map((release) => `## ${renderReleaseHeading(release)}\n\n${render(release, options)}`).join('\n'),
});
