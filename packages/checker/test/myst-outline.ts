import type { Nodes } from 'mdast';
import type { MarkdownParser } from '../src/parse/markdown/markdown-parser.ts';
import { readMyst } from '../src/parse/myst/read-myst.ts';

function name(node: Nodes): string {
  return 'name' in node && typeof node.name === 'string' ? `${node.type}:${node.name}` : node.type;
}

/** The blocks and roles of a document, one a line, indented by depth, each with its text as the document has it. */
export function outline(text: string, parse: MarkdownParser): string[] {
  const lines: string[] = [];
  const visit = (node: Nodes, depth: number): void => {
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    const own = JSON.stringify(text.slice(start.offset, end.offset)).slice(1, -1);
    if (node.type !== 'root' && node.type !== 'text') lines.push(`${'  '.repeat(depth)}${name(node)} ${own}`);
    if ('children' in node) for (const child of node.children) visit(child, depth + (node.type === 'root' ? 0 : 1));
  };
  visit(readMyst(text, parse).root, 0);
  return lines;
}
