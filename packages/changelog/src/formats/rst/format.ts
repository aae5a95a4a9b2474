import { escapeInline } from '@signpost/rst';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseBlocks } from '../../markdown/parse-blocks.ts';
import type { Release } from '../../release/release.ts';
import { defineFormat, type RenderOptions } from '../format.ts';
import { findFileBase, makeLinksAbsolute, toAddress } from '../github/absolute-links.ts';
import { renderReleaseHeading } from '../keep-a-changelog/release-heading.ts';
import { renderBody } from '../keep-a-changelog/render-release.ts';
import { listUsed } from '../list-used.ts';
import { renderBlocks, renderTitle } from './blocks.ts';

/** Where Python ends lines, and Markdown does not. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const otherLineEnds = /[\u000B\u000C\u001C-\u001E\u0085\u2028\u2029]/g;

/**
 * Translates Markdown block by block, as mdast takes quadratic time over a long list; what labels lead to is the same for all
 * of them. The items of one list stay together.
 */
function translate(markdown: string, definitions: ReadonlyMap<string, string>): string {
  const known = [...definitions].map(([label, url]) => `[${label}]: <${url}>\n`).join('');
  let text = '';
  let wasList = false;
  const source = markdown.replace(/\r\n?/g, '\n').replace(otherLineEnds, ' ');
  for (const block of parseBlocks(source)) {
    for (const { start, end } of block.kind === 'list' ? block.items : [block.span]) {
      const part = source.slice(start, end);
      const { children } = fromMarkdown(part.includes('[') && known !== '' ? `${part}\n\n${known}` : part);
      const rst = renderBlocks(children, definitions);
      if (rst === '') continue;
      const isTight = wasList && block.kind === 'list' && !rst.includes('\n\n') && !/\n\n(?: .*)?$/.test(text);
      text += text === '' ? rst : (isTight ? '\n' : '\n\n') + rst;
      wasList = block.kind === 'list';
    }
  }
  return text;
}

function render(release: Release, options: RenderOptions = {}): string {
  const base = findFileBase(release, options);
  const leadTo = (url: string): string => (base === undefined ? url : toAddress(url, base));
  const definitions = new Map(listUsed(release).map(({ label, url }) => [label.toLowerCase(), leadTo(url)]));
  const heading = renderTitle(escapeInline(renderReleaseHeading(release)), '-');
  const body = translate(makeLinksAbsolute(renderBody(release), base), definitions);
  return body === '' ? `${heading}\n` : `${heading}\n\n${body}\n`;
}

/** A section of a page that Sphinx builds, such as changelog.rst: https://www.sphinx-doc.org */
export const format = defineFormat({
  id: 'rst',
  summary: 'The release in reStructuredText: a section of a changelog.rst.',
  render,
  renderAll: (releases, options) =>
    [`${renderTitle('Changelog', '=')}\n`, ...releases.map((release) => render(release, options))].join('\n'),
});
