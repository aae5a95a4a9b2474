import { parse, type Node } from '@signpost/rst';
import type { TxtTree } from '../txt-tree.ts';
import { Converter } from './converter.ts';
import type { TextPlace } from './text-place.ts';

/** A document as textlint sees it. */
export interface Converted {
  readonly tree: TxtTree;
  /** The texts in their order. */
  readonly places: readonly TextPlace[];
}

/** Each node once, parents first; iterative, because nesting has no bound that a call stack knows. */
function* walk(root: Node): Generator<Node> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
}

function findRefnames(root: Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of walk(root)) {
    if ((node.type === 'reference' || node.type === 'target') && node.refname !== null) names.add(node.refname);
  }
  return names;
}

/** Reads a text without byte order mark as reStructuredText and turns it into TxtAST. */
export function convertDocument(text: string): Converted {
  const root = parse(text);
  const converter = new Converter(text, findRefnames(root));
  const tree = converter.convertDocument(root);
  return { tree, places: converter.places.toSorted((one, other) => one.start - other.start) };
}
