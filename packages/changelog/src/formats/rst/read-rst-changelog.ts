import { parse, textContent, type Node } from '@signpost/rst';
import type { Span } from '@signpost/model';
import type { Block } from '../../changelog-file/block.ts';
import type { Changelog, ReadEntry } from '../../changelog-file/changelog.ts';
import { collectReleases } from '../../changelog-file/collect-releases.ts';
import { findTitle } from '../../markdown/bullet.ts';
import { parseReleaseHeading } from '../keep-a-changelog/release-heading.ts';
import { blocksToMarkdown, type Translation } from './to-markdown.ts';

type RootChild = ReturnType<typeof parse>['children'][number];
type ListItem = Extract<Node, { type: 'listItem' }>;

/** A changelog in reStructuredText, and what its author does one way or the other. */
export interface RstChangelog {
  readonly changelog: Changelog;
  /** The level on which releases stand; the second one where there is none and the first has a title. */
  readonly releaseDepth: number;
  /** The adornments of titles by level, as they appear: `=`, or `==` with an overline. */
  readonly adornments: readonly string[];
  /** The title of the newest release as written. */
  readonly title: string | undefined;
  /** The marker of the first list below the heading of a release. */
  readonly bullet: string | undefined;
}

function spanOf({ position }: Node): Span {
  return { start: position.start.offset, end: position.end.offset };
}

function toBlock(node: RootChild, leadStart: number | undefined): Block {
  const span = spanOf(node);
  switch (node.type) {
    case 'heading': {
      const lead = leadStart === undefined ? {} : { leadStart };
      return { kind: 'heading', depth: node.depth, text: textContent(node.children), span, ...lead };
    }
    case 'list':
      return node.ordered ? { kind: 'prose', span } : { kind: 'list', items: node.children.map(spanOf), span };
    case 'target': {
      const [label] = [...node.names, ...node.dupnames];
      return node.url === null || label === undefined
        ? { kind: 'silent', span }
        : { kind: 'definition', label, url: node.url, span };
    }
    case 'comment':
    case 'thematicBreak':
      return { kind: 'silent', span };
    default:
      return { kind: 'prose', span };
  }
}

/** A label that stands right before a heading is a name of it. */
function isLabel(node: RootChild): boolean {
  return node.type === 'target' && node.url === null;
}

function toBlocks(nodes: readonly RootChild[]): readonly Block[] {
  let leadStart: number | undefined;
  return nodes.map((node) => {
    const block = toBlock(node, leadStart);
    leadStart = isLabel(node) ? (leadStart ?? block.span.start) : undefined;
    return block;
  });
}

function listTargets(nodes: readonly RootChild[]): ReadonlyMap<string, string> {
  return new Map(
    nodes.flatMap((node) =>
      node.type === 'target' && node.url !== null
        ? [...node.names, ...node.dupnames].map((name) => [name, node.url ?? ''] as const)
        : [],
    ),
  );
}

function findReleaseDepth(blocks: readonly Block[], template: string | undefined): number {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const first = headings.find(({ text }) => parseReleaseHeading(text, template) !== undefined);
  return first?.depth ?? 2;
}

function toEntry(item: ListItem, translation: Translation): ReadEntry {
  const [first = '', ...rest] = blocksToMarkdown(item.children, translation).split('\n');
  const markdown = [`- ${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
  return { title: findTitle(markdown), markdown, span: spanOf(item) };
}

function listAdornments(nodes: readonly RootChild[]): readonly string[] {
  const found: string[] = [];
  for (const node of nodes) if (node.type === 'heading') found[node.depth - 1] ??= node.style;
  return found;
}

/**
 * Reads a changelog in reStructuredText: the same releases, sections and entries as one in Markdown has, their words in Markdown,
 * their places in the text. `template` is the form of a project's own release headings. Never throws on content.
 */
export function readRstChangelog(text: string, template?: string): RstChangelog {
  const { children: nodes } = parse(text);
  const blocks = toBlocks(nodes);
  const releaseDepth = findReleaseDepth(blocks, template);
  const translation = { text, targets: listTargets(nodes), releaseDepth };
  const lists = nodes.flatMap((node) => (node.type === 'list' && !node.ordered ? [node] : []));
  const items = new Map(lists.flatMap((list) => list.children.map((item) => [item.position.start.offset, item])));
  const changelog = collectReleases({
    blocks,
    length: text.length,
    releaseDepth,
    template,
    readEntry(span) {
      const item = items.get(span.start);
      return item === undefined ? { title: '', markdown: '-', span } : toEntry(item, translation);
    },
    readBody({ from, to, end }) {
      const inside = nodes.slice(from, to).filter((node) => node.type !== 'target' && node.position.start.offset < end);
      const body = blocksToMarkdown(inside, translation);
      return body === '' ? '' : `${body}\n`;
    },
  });
  const newest = changelog.releases.find(({ version }) => version !== undefined)?.headingSpan.start;
  const heading = nodes.find((node) => node.type === 'heading' && node.position.start.offset === newest);
  const { start, end } = heading?.type === 'heading' ? heading.titlePosition : { start: undefined, end: undefined };
  const first = changelog.releases[0]?.span.start ?? text.length;
  const list = lists.find(({ position }) => position.start.offset > first);
  return {
    changelog,
    releaseDepth,
    adornments: listAdornments(nodes),
    title: start === undefined ? undefined : text.slice(start.offset, end.offset),
    bullet: list?.bullet ?? undefined,
  };
}
