import type { Nodes } from 'mdast';
import type { FlatNode, FlatNodeType, MarkdownScanner } from './flat-node.ts';
import type { MarkdownParser } from './markdown-parser.ts';
import { readPlainText, walk } from './walk.ts';

/** A node without its children; nothing for types that nobody lists. */
export function flatten(node: Nodes): FlatNode | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return undefined;
  const span = { start, end };
  switch (node.type) {
    case 'heading':
      return { type: node.type, span, depth: node.depth, text: readPlainText(node) };
    case 'html':
    case 'inlineCode':
    case 'listItem':
    case 'paragraph':
    case 'table':
      return { type: node.type, span };
    case 'code':
      return { type: node.type, span, lang: node.lang ?? '', meta: node.meta ?? '' };
    case 'definition':
      return { type: node.type, span, identifier: node.identifier, url: node.url };
    case 'link':
      return { type: node.type, span, url: node.url, text: readPlainText(node) };
    case 'image':
      return { type: node.type, span, url: node.url, text: node.alt ?? '' };
    case 'linkReference':
      return { type: node.type, span, identifier: node.identifier, text: readPlainText(node) };
    case 'imageReference':
      return { type: node.type, span, identifier: node.identifier, text: node.alt ?? '' };
    case 'footnoteDefinition':
    case 'footnoteReference':
      return { type: node.type, span, identifier: node.identifier };
    default:
      return undefined;
  }
}

/** Makes a scanner of a parser that gives whole trees. */
export function createTreeScanner(parse: MarkdownParser): MarkdownScanner {
  return (text, types) => {
    const wanted: ReadonlySet<string> = new Set<FlatNodeType>(types);
    const nodes: FlatNode[] = [];
    for (const node of walk(parse(text))) {
      if (!wanted.has(node.type)) continue;
      const flat = flatten(node);
      if (flat !== undefined) nodes.push(flat);
    }
    return nodes;
  };
}
