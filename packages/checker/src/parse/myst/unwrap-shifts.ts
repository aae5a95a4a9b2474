import type { List, RootContent } from 'mdast';
import { markOf, type Marks } from './mark.ts';
import type { MystText } from './myst-text.ts';

/** Whether a list item is only there to drop the indentation of the directive that it starts with. */
function isShift(item: RootContent, { text }: MystText, marks: Marks): boolean {
  const start = item.position?.start.offset;
  if (item.type !== 'listItem' || start === undefined || text[start] !== ' ') return false;
  const first = item.children[0];
  return first !== undefined && markOf(first, marks)?.kind === 'open';
}

function unwrapList(list: List, source: MystText, marks: Marks): RootContent[] {
  if (!list.children.some((item) => isShift(item, source, marks))) return [list];
  const blocks: RootContent[] = [];
  for (const item of list.children) {
    if (isShift(item, source, marks)) {
      for (const block of unwrapShifts(item.children, source, marks)) blocks.push(block);
    } else {
      blocks.push({ ...list, children: [item], ...(item.position === undefined ? {} : { position: item.position }) });
    }
  }
  return blocks;
}

/** Blocks without the list items of `shiftRegion`; those nest no deeper than a document is parsed often. */
export function unwrapShifts(blocks: readonly RootContent[], source: MystText, marks: Marks): RootContent[] {
  return blocks.flatMap((block) => (block.type === 'list' ? unwrapList(block, source, marks) : [block]));
}
