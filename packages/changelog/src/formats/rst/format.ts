import type { Release } from '../../release/release.ts';
import { defineFormat, type RenderOptions } from '../format.ts';
import { findFileBase, makeLinksAbsolute, toAddress } from '../github/absolute-links.ts';
import { renderBody } from '../keep-a-changelog/render-release.ts';
import { listUsed } from '../list-used.ts';
import { renderTitle } from './blocks.ts';
import { defaultRstStyle, renderRstRelease } from './render-rst-release.ts';

function render(release: Release, options: RenderOptions = {}): string {
  const base = findFileBase(release, options);
  const targets = listUsed(release).map(({ label, url }) => ({
    label,
    url: base === undefined ? url : toAddress(url, base),
  }));
  const body = makeLinksAbsolute(renderBody(release), base);
  return renderRstRelease({ ...release, body }, defaultRstStyle, targets);
}

/** A section of a page that Sphinx builds, such as changelog.rst: https://www.sphinx-doc.org */
export const format = defineFormat({
  id: 'rst',
  summary: 'The release in reStructuredText: a section of a changelog.rst.',
  render,
  renderAll: (releases, options) =>
    [`${renderTitle('Changelog', '=')}\n`, ...releases.map((release) => render(release, options))].join('\n'),
});
