import type { TxtTree } from '../src/txt-tree.ts';
import { walkTree } from './show-tree.ts';

/** Line and column of each offset, counted the slow way. */
function locateAll(text: string): readonly { readonly line: number; readonly column: number }[] {
  const places = [];
  let line = 1;
  let column = 0;
  for (let offset = 0; offset <= text.length; offset += 1) {
    places.push({ line, column });
    const character = text.charAt(offset);
    const isBreak = /[\n\u2028\u2029]/.test(character) || (character === '\r' && text.charAt(offset + 1) !== '\n');
    line = isBreak ? line + 1 : line;
    column = isBreak ? 0 : column + 1;
  }
  return places;
}

/** What is wrong with the ranges of a tree, in words. */
export function findFaults(tree: TxtTree, text: string): readonly string[] {
  const places = locateAll(text);
  const faults: string[] = [];
  const words: TxtTree[] = [];
  const blame = ({ type, range }: TxtTree, what: string): unknown => faults.push(`${type} ${range.join('-')}: ${what}`);
  for (const { node, parent } of walkTree(tree)) {
    const [start, end] = node.range;
    if (node.raw !== text.slice(start, end)) blame(node, 'raw is not its slice');
    if (JSON.stringify(node.loc) !== JSON.stringify({ start: places[start], end: places[end] })) {
      blame(node, 'loc is not that of its range');
    }
    if (parent !== undefined && (start < parent.range[0] || end > parent.range[1]))
      blame(node, 'outside of its parent');
    let last = start;
    // The cells of a row stand in the order of their columns, whichever begins on the higher line.
    for (const child of node.type === 'TableRow' ? [] : (node.children ?? [])) {
      if (child.range[0] < last) blame(child, 'before its elder sibling');
      last = child.range[0];
    }
    if (node.type === 'Str') words.push(node);
  }
  const sorted = words.toSorted((one, other) => one.range[0] - other.range[0]);
  for (const [index, node] of sorted.entries()) {
    if (node.range[0] < (sorted[index - 1]?.range[1] ?? 0)) blame(node, 'shares words with another');
  }
  return faults;
}
