import { lineStartOf } from '@signpost/model';
import { type BlockNode, type Heading, parse, type Target } from '@signpost/rst';
import { visibleTextOf } from '../visible-text.ts';
import { closeSections, type Opening, type Section } from './section.ts';

function isLabel(node: BlockNode | undefined): node is Target {
  return node?.type === 'target' && node.url === null && node.refname === null;
}

/** The internal targets that stand directly before a heading belong to it. */
function listLabelsBefore(blocks: readonly BlockNode[], index: number): readonly Target[] {
  let first = index;
  for (let before = blocks[first - 1]; isLabel(before); before = blocks[first - 1]) first -= 1;
  return blocks.slice(first, index).filter(isLabel);
}

function openSection(source: string, heading: Heading, labels: readonly Target[]): Opening {
  const { depth, style, position, titlePosition } = heading;
  return {
    title: visibleTextOf(heading),
    depth,
    style,
    line: position.start.line,
    labels: labels.flatMap((label) => label.names),
    start: lineStartOf(source, (labels[0] ?? heading).position.start.offset),
    heading: { start: position.start.offset, end: position.end.offset },
    titleSpan: { start: titlePosition.start.offset, end: titlePosition.end.offset },
  };
}

/** The sections of a reStructuredText document in their order, each followed by the ones below it. */
export function readRstSections(source: string): readonly Section[] {
  const { children } = parse(source);
  const openings = children.flatMap((node, index) =>
    node.type === 'heading' ? [openSection(source, node, listLabelsBefore(children, index))] : [],
  );
  return closeSections(openings, source.length);
}
