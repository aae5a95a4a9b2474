import type { Span } from '@signpost/model';
import type { Changelog, ReadEntry } from '../../changelog-file/changelog.ts';
import { collectReleases } from '../../changelog-file/collect-releases.ts';
import { findTitle, sliceBullet } from '../../markdown/bullet.ts';
import { parseBlocks } from '../../markdown/parse-blocks.ts';

const deepestReleaseHeading = 2;

function readEntry(text: string, span: Span): ReadEntry {
  const markdown = sliceBullet(text, span);
  return { title: findTitle(markdown), markdown, span };
}

function sliceBody(text: string, start: number, end: number): string {
  const body = text
    .slice(start, end)
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '');
  const last = body.trimEnd();
  return last === '' ? '' : `${last}\n`;
}

/**
 * Reads a changelog in Markdown, in the form of Keep a Changelog or near it. `template` is the form of a project's own release
 * headings. Never throws on content.
 */
export function readChangelog(text: string, template?: string): Changelog {
  const blocks = parseBlocks(text);
  return collectReleases({
    blocks,
    length: text.length,
    releaseDepth: deepestReleaseHeading,
    template,
    readEntry: (item) => readEntry(text, item),
    readBody: ({ from, end }) => sliceBody(text, blocks[from - 1]?.span.end ?? 0, end),
  });
}
