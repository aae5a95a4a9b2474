import type { Span } from '@signpost/model';
import { findTitle, sliceBullet, type Bullet } from '../../markdown/bullet.ts';
import { parseBlocks, type Block } from '../../markdown/parse-blocks.ts';
import type { Release, ReleaseSection } from '../../release/release.ts';
import { parseReleaseHeading, type ReleaseHeading } from './release-heading.ts';

/** An entry where it stands. */
interface ReadEntry extends Bullet {
  readonly span: Span;
}

/** A section where it stands; `entries` are its bullets, other text is only in the file. */
interface ReadSection extends ReleaseSection {
  readonly entries: readonly ReadEntry[];
  readonly headingSpan: Span;
}

/** A release where it stands: its span goes from its heading to what follows it. */
export interface ReadRelease extends Release {
  readonly sections: readonly ReadSection[];
  readonly headingSpan: Span;
  readonly span: Span;
  /** Whatever stands below the heading, LF line ends. */
  readonly body: string;
}

/** A heading of the first two levels that is neither the title nor that of a release. */
interface OtherHeading {
  readonly text: string;
  readonly span: Span;
}

/** A link definition: `[0.3.0]: https://…`. */
export interface LinkDefinition {
  readonly label: string;
  readonly url: string;
  readonly span: Span;
}

/** A changelog as a text with known places: whatever stands in no span is kept as it is. */
export interface Changelog {
  /** In the order of the file. */
  readonly releases: readonly ReadRelease[];
  readonly definitions: readonly LinkDefinition[];
  readonly others: readonly OtherHeading[];
  /** Offset at which the releases end: that of the link definitions at the foot, else the length. */
  readonly footStart: number;
}

type Heading = Extract<Block, { kind: 'heading' }>;

const deepestReleaseHeading = 2;

function findFoot(blocks: readonly Block[], length: number): number {
  const lastOther = blocks.findLastIndex(({ kind }) => kind !== 'definition');
  return blocks[lastOther + 1]?.span.start ?? length;
}

function readEntry(text: string, span: Span): ReadEntry {
  const markdown = sliceBullet(text, span);
  return { title: findTitle(markdown), markdown, span };
}

function readSections(text: string, blocks: readonly Block[], depth: number): readonly ReadSection[] {
  const sections: { title: string; headingSpan: Span; entries: ReadEntry[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth === depth + 1)
      sections.push({ title: block.text, headingSpan: block.span, entries: [] });
    else if (block.kind === 'list')
      for (const item of block.items) sections.at(-1)?.entries.push(readEntry(text, item));
  }
  return sections;
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
 * Reads a changelog in the form of Keep a Changelog, or near it: any heading of the first two levels that starts with a
 * version or says Unreleased begins a release, any other one ends it. `template` is the form of a project's own release
 * headings. Never throws on content.
 */
export function readChangelog(text: string, template?: string): Changelog {
  const blocks = parseBlocks(text);
  const footStart = findFoot(blocks, text.length);
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.depth <= deepestReleaseHeading ? [{ block, index }] : [],
  );
  const toRelease = (block: Heading, heading: ReleaseHeading, from: number, to: number | undefined): ReadRelease => {
    const end = to === undefined ? footStart : (blocks[to]?.span.start ?? footStart);
    return {
      ...heading,
      sections: readSections(text, blocks.slice(from, to), block.depth),
      headingSpan: block.span,
      span: { start: block.span.start, end },
      body: sliceBody(text, block.span.end, end),
    };
  };
  const releases: ReadRelease[] = [];
  const others: OtherHeading[] = [];
  for (const [at, { block, index }] of starts.entries()) {
    const heading = parseReleaseHeading(block.text, template);
    if (heading !== undefined) releases.push(toRelease(block, heading, index + 1, starts[at + 1]?.index));
    else if (at > 0 || block.depth > 1) others.push({ text: block.text, span: block.span });
  }
  return {
    releases,
    others,
    definitions: blocks.flatMap((block) => (block.kind === 'definition' ? [block] : [])),
    footStart,
  };
}
