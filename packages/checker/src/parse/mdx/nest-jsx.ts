import type { Nodes, Root, RootContent } from 'mdast';
import { walk } from '../markdown/walk.ts';
import type { MystDirective } from '../myst/myst-nodes.ts';
import type { PlacedTag } from './mask-mdx.ts';

type Point = NonNullable<Nodes['position']>['start'];

type Place = MystDirective['position'];

/** Moves a tree to the text that its own was made from. */
export function movePositions(root: Root, placeOf: (offset: number) => number): void {
  const move = (point: Point): Point => ({
    ...point,
    ...(point.offset === undefined ? {} : { offset: placeOf(point.offset) }),
  });
  const moveOffset = (point: Place['start']): Place['start'] => ({ ...point, offset: placeOf(point.offset) });
  const moveAll = ({ start, end }: Place): Place => ({ start: moveOffset(start), end: moveOffset(end) });
  for (const node of walk(root)) {
    if (node.type === 'directive') {
      node.position = moveAll(node.position);
      node.bodyPosition = node.bodyPosition === null ? null : moveAll(node.bodyPosition);
      node.arguments = node.arguments.map((one) => ({ ...one, position: moveAll(one.position) }));
      node.options = node.options.map((one) => ({
        ...one,
        position: moveAll(one.position),
        namePosition: moveAll(one.namePosition),
        valuePosition: moveAll(one.valuePosition),
      }));
    } else if (node.position !== undefined) {
      node.position = { start: move(node.position.start), end: move(node.position.end) };
    }
  }
}

/** A place of which only the offset is known. */
function place(offset: number): MystDirective['position']['start'] {
  return { line: 1, column: 1, offset };
}

function makeBox(tag: PlacedTag, text: string): MystDirective {
  const written = text.slice(tag.start, tag.end);
  return {
    type: 'directive',
    name: 'jsx',
    known: true,
    argument: written,
    arguments: [{ value: written, kind: 'text', position: { start: place(tag.start), end: place(tag.end) } }],
    options: [],
    body: 'parsed',
    value: null,
    bodyPosition: null,
    children: [],
    position: { start: place(tag.start), end: place(tag.end) },
  };
}

interface Level {
  readonly name: string;
  readonly box: MystDirective | undefined;
  readonly children: RootContent[];
}

/** Puts the blocks between the tags of components into boxes; tags within a line or a block leave nothing. */
export function nestJsx(root: Root, tags: readonly PlacedTag[], text: string): void {
  const levels: Level[] = [{ name: '', box: undefined, children: [] }];
  const add = (node: RootContent): void => void levels.at(-1)?.children.push(node);
  let next = 0;
  const addTagsBefore = (offset: number): void => {
    for (let tag = tags[next]; tag !== undefined && tag.start < offset; tag = tags[next]) {
      next += 1;
      if (tag.kind === 'close') {
        const at = levels.findLastIndex(({ name }) => name === tag.name);
        if (at < 1) continue;
        const box = levels[at]?.box;
        if (box !== undefined) box.position = { ...box.position, end: place(tag.end) };
        levels.length = at;
        continue;
      }
      const box = makeBox(tag, text);
      add(box);
      if (tag.kind === 'open') levels.push({ name: tag.name, box, children: box.children });
    }
  };
  for (const block of root.children) {
    addTagsBefore(block.position?.start.offset ?? 0);
    add(block);
    const end = block.position?.end.offset ?? 0;
    // A tag in the block itself says nothing of the blocks.
    for (let tag = tags[next]; tag !== undefined && tag.start < end; tag = tags[next]) next += 1;
  }
  addTagsBefore(Number.POSITIVE_INFINITY);
  root.children = levels[0]?.children ?? [];
}
