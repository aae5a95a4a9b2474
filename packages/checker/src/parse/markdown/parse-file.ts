import type { Nodes, Root } from 'mdast';
import type { MarkdownParser } from './markdown-parser.ts';
import { walk } from './walk.ts';

type Point = NonNullable<Nodes['position']>['start'];

function shift(point: Point): Point {
  const { line, column, offset } = point;
  return { line, column, ...(offset === undefined ? {} : { offset: offset + 1 }) };
}

/** Parses a text that may start with a byte order mark, which no parser sees; the tree's offsets are those of the text. */
export function parseFile(text: string, parse: MarkdownParser): Root {
  if (!text.startsWith('\uFEFF')) return parse(text);
  const root = parse(text.slice(1));
  for (const node of walk(root)) {
    const { position } = node;
    if (position !== undefined) node.position = { start: shift(position.start), end: shift(position.end) };
  }
  return root;
}
