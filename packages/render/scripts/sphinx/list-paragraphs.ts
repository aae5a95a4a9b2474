import type { Element, ElementContent, Nodes, Root } from 'hast';
import { raw as parseHtml } from 'hast-util-raw';

/** A run of text that stands for itself: a paragraph, a title, a cell, the words of a list item before what is below it. */
export interface Paragraph {
  /** The element that it is the text of. */
  readonly tag: string;
  readonly text: string;
}

const units = new Set('p li dt dd td th h1 h2 h3 h4 h5 h6 figcaption caption summary pre'.split(' '));
const blocks = new Set(
  'div section article aside nav header footer figure blockquote table thead tbody tfoot tr ul ol dl details hr address math'.split(
    ' ',
  ),
);

/** What is on the page and not of its text: the mark beside a title, the way back from a footnote, the link to the code. */
const marks = new Set(['headerlink', 'backrefs', 'fn-backref', 'viewcode-link', 'box-note', 'linenos', 'tab-label']);

function classesOf({ properties }: Element): readonly (string | number)[] {
  return Array.isArray(properties['className']) ? properties['className'] : [];
}

/** The words of the version in use came with a later version of Sphinx than may be installed. */
function fold(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^New in version /, 'Added in version ');
}

const formulas = new Set(['math', 'equation']);

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** MathJax is told where a formula starts and ends, and of several in a row that they are aligned; the number stands in front. */
function bareFormula(tex: string): string {
  return tex
    .replaceAll('¶', '')
    .replaceAll(/\\[()[\]]|\\(?:begin|end)\{(?:align|aligned|split)\}|\\\\/g, ' ')
    .replace(/^\((\d+)\)/, '($1) ');
}

/** Markdown's programs show the number of a footnote without brackets, docutils with them. */
function isFootnoteMark({ tagName }: Element, classes: readonly string[]): boolean {
  return (
    tagName === 'sup' ||
    classes.some((name) => name === 'footnote-reference' || name === 'label' || name === 'footnote-label')
  );
}

/** Lists the paragraphs of a page in their order. */
export function listParagraphs(html: string, isPage: (element: Element) => boolean): Paragraph[] {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const found: Paragraph[] = [];
  let words = '';
  const end = (tag: string): void => {
    const text = tag === 'pre' ? words.replaceAll(/[ \t]+$/gm, '').trim() : fold(words);
    if (text !== '') found.push({ tag, text });
    words = '';
  };
  const walk = (node: Nodes | ElementContent, tag: string): void => {
    if (node.type === 'text') words += node.value;
    if (!('children' in node)) return;
    if (node.type !== 'element') {
      for (const child of node.children) if (child.type !== 'doctype') walk(child, tag);
      return;
    }
    const classes = classesOf(node).map(String);
    if (classes.some((name) => marks.has(name))) return;
    if (classes.includes('classifier')) words = `${words.replace(/ : $/, '')} : `;
    if (classes.some((name) => formulas.has(name))) {
      words += ` ${bareFormula(textOf(node))} `;
      return;
    }
    if (isFootnoteMark(node, classes)) {
      words += textOf(node).replaceAll(/[[\]]/g, '');
      return;
    }
    const isUnit = units.has(node.tagName);
    const isBlock = isUnit || blocks.has(node.tagName);
    if (isBlock) end(tag);
    const within = isUnit ? node.tagName : tag;
    for (const child of node.children) walk(child, within);
    if (node.tagName === 'br') words += '\n';
    if (isBlock) end(within);
  };
  const find = (node: Nodes): void => {
    if (node.type === 'element' && isPage(node)) {
      walk(node, 'p');
      end('p');
    } else if ('children' in node) for (const child of node.children) find(child);
  };
  find(parseHtml(root));
  return found;
}
