import type { Span } from '@signpost/model';
import { parseReleaseHeading, type ReleaseHeading } from '../formats/keep-a-changelog/release-heading.ts';
import type { Block, HeadingBlock } from './block.ts';
import type { Changelog, OtherHeading, ReadEntry, ReadRelease, ReadSection } from './changelog.ts';

/** Blocks of a release, by their numbers, and where its text ends. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** A text taken apart, and how its language says what a release says. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly length: number;
  /** The deepest level on which the headings of releases stand. */
  readonly releaseDepth: number;
  /** The form of a project's own release headings. */
  readonly template: string | undefined;
  readonly readEntry: (item: Span) => ReadEntry;
  /** Markdown with LF line ends; empty, or its last line ended. */
  readonly readBody: (range: Range) => string;
}

function findFoot({ blocks, length }: Reading): number {
  const lastOther = blocks.findLastIndex(({ kind }) => kind !== 'definition');
  return blocks[lastOther + 1]?.span.start ?? length;
}

function startOf(block: Block | undefined): number | undefined {
  return block?.kind === 'heading' ? (block.leadStart ?? block.span.start) : block?.span.start;
}

function readSections({ blocks, readEntry }: Reading, { from, to }: Range, depth: number): readonly ReadSection[] {
  const sections: { title: string; headingSpan: Span; entries: ReadEntry[] }[] = [];
  for (const block of blocks.slice(from, to)) {
    if (block.kind === 'heading' && block.depth === depth + 1)
      sections.push({ title: block.text, headingSpan: block.span, entries: [] });
    else if (block.kind === 'list') for (const item of block.items) sections.at(-1)?.entries.push(readEntry(item));
  }
  return sections;
}

function readRelease(reading: Reading, block: HeadingBlock, heading: ReleaseHeading, range: Range): ReadRelease {
  return {
    ...heading,
    sections: readSections(reading, range, block.depth),
    headingSpan: block.span,
    span: { start: block.leadStart ?? block.span.start, end: range.end },
    body: reading.readBody(range),
  };
}

/**
 * Collects the releases of a changelog in the form of Keep a Changelog, or near it: any heading of the first levels that starts
 * with a version or says Unreleased begins a release, any other one ends it.
 */
export function collectReleases(reading: Reading): Changelog {
  const { blocks, releaseDepth, template } = reading;
  const footStart = findFoot(reading);
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.depth <= releaseDepth ? [{ block, index }] : [],
  );
  const releases: ReadRelease[] = [];
  const others: OtherHeading[] = [];
  for (const [at, { block, index }] of starts.entries()) {
    const heading = parseReleaseHeading(block.text, template);
    const next = starts[at + 1]?.index;
    const end = (next === undefined ? undefined : startOf(blocks[next])) ?? footStart;
    if (heading !== undefined)
      releases.push(readRelease(reading, block, heading, { from: index + 1, to: next ?? blocks.length, end }));
    else if (at > 0 || block.depth > 1) others.push({ text: block.text, span: block.span });
  }
  const definitions = blocks.flatMap((block) => (block.kind === 'definition' ? [block] : []));
  return { releases, others, definitions, blocks, footStart };
}
