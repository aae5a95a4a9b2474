import type { Span } from '@signpost/model';
import { type BlockNode, type Heading, parse, type Target } from '@signpost/rst';
import { visibleTextOf } from './visible-text.ts';

/** A heading with the labels in front of it. Offsets are UTF-16; depth starts at 1. */
export interface Section {
  readonly title: string;
  readonly depth: number;
  /** The adornment character, doubled for a title with an overline. */
  readonly style: string;
  readonly line: number;
  readonly labels: readonly string[];
  /** The start of the line of the first label, or of the heading. */
  readonly start: number;
  /** Where the next section that is not below this one starts, or the document ends. */
  readonly end: number;
  /** The heading itself, with its adornment. */
  readonly heading: Span;
  readonly titleSpan: Span;
}

function isLabel(node: BlockNode | undefined): node is Target {
  return node?.type === 'target' && node.url === null && node.refname === null;
}

/** The internal targets that stand directly before a heading belong to it. */
function listLabelsBefore(blocks: readonly BlockNode[], index: number): readonly Target[] {
  let first = index;
  for (let before = blocks[first - 1]; isLabel(before); before = blocks[first - 1]) first -= 1;
  return blocks.slice(first, index).filter(isLabel);
}

interface Opening {
  readonly heading: Heading;
  readonly labels: readonly Target[];
  readonly start: number;
}

function openSection(source: string, heading: Heading, blocks: readonly BlockNode[], index: number): Opening {
  const labels = listLabelsBefore(blocks, index);
  const first = labels[0] ?? heading;
  return { heading, labels, start: source.lastIndexOf('\n', first.position.start.offset - 1) + 1 };
}

function findEnd(openings: readonly Opening[], index: number, length: number): number {
  const depth = openings[index]?.heading.depth ?? 0;
  for (let next = index + 1; next < openings.length; next += 1) {
    const opening = openings[next];
    if (opening !== undefined && opening.heading.depth <= depth) return opening.start;
  }
  return length;
}

function viewSection({ heading, labels, start }: Opening, end: number): Section {
  const { depth, style, position, titlePosition } = heading;
  return {
    title: visibleTextOf(heading),
    depth,
    style,
    line: position.start.line,
    labels: labels.flatMap((label) => label.names),
    start,
    end,
    heading: { start: position.start.offset, end: position.end.offset },
    titleSpan: { start: titlePosition.start.offset, end: titlePosition.end.offset },
  };
}

/** The sections of a reStructuredText document in their order, each followed by the ones below it. */
export function readSections(source: string): readonly Section[] {
  const { children } = parse(source);
  const openings = children.flatMap((node, index) =>
    node.type === 'heading' ? [openSection(source, node, children, index)] : [],
  );
  return openings.map((opening, index) => viewSection(opening, findEnd(openings, index, source.length)));
}
