import type { Nodes, Root } from 'hast';
import { raw as parseHtml } from 'hast-util-raw';
import type { OpenedProject } from './open-project.ts';

/** Elements whose text is code. */
const code = new Set(['pre', 'code', 'kbd', 'samp', 'math']);
const blocks = new Set('p li dt dd td th h1 h2 h3 h4 h5 h6 div summary figcaption caption br'.split(' '));

/** What a line of text must not hold: the start of a directive, a role around its text. */
const literal = /^.*(?:\.\. [A-Za-z][\w:.+-]*::|:[A-Za-z][\w:.+-]*:`|\{[a-z][\w:.-]*\}`).*$/gm;

function readText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && code.has(node.tagName))) return '';
  const text = node.children.map((child) => (child.type === 'doctype' ? '' : readText(child))).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? `\n${text}\n` : text;
}

/** Lists lines of a page that show markup of reStructuredText or MyST as text, code left out. */
export function findLiteralMarkup(html: string): string[] {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  return [...readText(parseHtml(root)).matchAll(literal)].map(([line]) => line.trim());
}

/** Renders every page of a project; those that show markup, with the lines that do. */
export function scanPages(project: OpenedProject): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of project.documents) {
    const html = project.render(path).pieces.map((piece) => piece.html);
    const lines = findLiteralMarkup(html.join('\n'));
    if (lines.length > 0) found.set(path, lines);
  }
  return found;
}
