import { lineStartOf } from '@signpost/model';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';

/** A YAML document that can be edited, or why it cannot be read. */
export type YamlTree = { readonly document: Document } | { readonly why: string; readonly offset: number };

/** Parses the only document of a YAML text. */
export function parseYamlTree(text: string): YamlTree {
  try {
    // Looking for keys that are there twice takes quadratic time; an edit that meets one is found out when it is read back.
    const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
    const [error] = document.errors;
    if (error === undefined) return { document };
    return {
      why: (error.message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
      offset: error.pos[0],
    };
  } catch (error) {
    if (error instanceof RangeError) return { why: 'values are nested too deep', offset: 0 };
    throw error;
  }
}

/** Where a node starts and ends as written, without the comments and blank lines that follow it. */
export function rangeOf(node: Node): readonly [start: number, end: number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

/** Whether a collection is written by indentation, not between brackets. */
export function isBlock(node: Node): boolean {
  return isCollection(node) && node.flow !== true;
}

/** The member of a map with a key. */
export function findPair(node: Node, key: string): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** The end of the last thing that is written in a node or pair. */
export function findLastEnd(part: unknown): number {
  let current: unknown = part;
  let end = 0;
  for (;;) {
    if (isPair(current)) {
      if (isNode(current.key)) end = Math.max(end, rangeOf(current.key)[1]);
      current = current.value;
    } else if (isNode(current)) {
      const inner: unknown = (isMap(current) || isSeq(current)) && isBlock(current) ? current.items.at(-1) : undefined;
      if (inner === undefined) return Math.max(end, rangeOf(current)[1]);
      current = inner;
    } else return end;
  }
}

/** The white space that the lines of a block have in front of the column in which its first item starts. */
export function indentationOf(text: string, node: Node): string {
  const [start] = rangeOf(node);
  return ' '.repeat(start - lineStartOf(text, start));
}
