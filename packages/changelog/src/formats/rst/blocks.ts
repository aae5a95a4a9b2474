import { columnWidth } from '@signpost/rst';
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { renderInline, type Definitions } from './inline.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** How the blocks of a text are written, and what the labels of its links lead to. */
export interface BlockStyle {
  readonly definitions: Definitions;
  /** The adornment of sections. */
  readonly section: string;
  /** The marker of lists. */
  readonly bullet: string;
}

/** Where blocks stand: inside of lists and quotes there are no sections. */
interface Context extends BlockStyle {
  readonly isNested: boolean;
}

function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}

/** A title with its underline; two characters of adornment stand for an overline, too. */
export function renderTitle(text: string, adornment: string): string {
  const line = adornment.charAt(0).repeat(Math.max(columnWidth(text), 3));
  return adornment.length > 1 ? `${line}\n${text}\n${line}` : `${text}\n${line}`;
}

/** What MyST hands on as it is. */
const rstFence = '{eval-rst}';

function renderCode(value: string, language: string | null | undefined): string {
  if (!/\S/.test(value)) return '';
  const lines = value.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => /\S/.test(line));
  const code = lines.slice(first).join('\n').trimEnd();
  const name = /^[\w+.#-]+$/.exec(language ?? '')?.[0];
  const head = name === undefined ? '::' : `.. code-block:: ${name}`;
  return `${head}\n\n${indent(code, '   ')}`;
}

function renderItem(children: readonly Node[], marker: string, context: Context): string {
  const content = renderAll(children, { ...context, isNested: true });
  const by = ' '.repeat(marker.length);
  return content === '' ? '' : marker + indent(content, by).slice(by.length);
}

function renderNode(node: Node, context: Context): string {
  const { bullet, definitions, isNested, section } = context;
  switch (node.type) {
    case 'paragraph':
      return renderInline(node.children, definitions);
    case 'heading': {
      const title = renderInline(node.children, definitions).replaceAll('\n', ' ');
      if (title === '') return '';
      return node.depth <= 3 && !isNested ? renderTitle(title, section) : `.. rubric:: ${title}`;
    }
    case 'list': {
      const items = node.children.map(({ children }, index) => {
        const marker = node.ordered === true ? `${(node.start ?? 1) + index}. ` : `${bullet} `;
        return renderItem(children, marker, context);
      });
      const written = items.filter((item) => item !== '');
      return written.join(written.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
    }
    case 'code':
      return node.lang === rstFence ? node.value.trim() : renderCode(node.value, node.lang);
    case 'blockquote': {
      const content = renderAll(node.children, { ...context, isNested: true });
      return content === '' ? '' : `..\n\n${indent(content, '   ')}`;
    }
    case 'html':
      return node.value.trimStart().startsWith('<!--') ? '' : `.. raw:: html\n\n${indent(node.value.trim(), '   ')}`;
    default:
      return '';
  }
}

function renderAll(nodes: readonly Node[], context: Context): string {
  let text = '';
  let last: Node | undefined;
  for (const node of nodes) {
    const block = renderNode(node, context);
    if (block === '') continue;
    // Two lists in a row would be one.
    const gap = last?.type === 'list' && node.type === 'list' ? '\n\n..\n\n' : '\n\n';
    text += text === '' ? block : gap + block;
    last = node;
  }
  return text;
}

/** Blocks of Markdown in reStructuredText, a blank line between them; the last line is not ended. */
export function renderBlocks(nodes: readonly Node[], style: BlockStyle): string {
  return renderAll(nodes, { ...style, isNested: false });
}
