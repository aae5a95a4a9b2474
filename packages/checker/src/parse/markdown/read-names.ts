import type { Anchor, Label, Span } from '@signpost/model';
import { normalizeName } from '@signpost/rst';
import type { Nodes, Root, RootContent } from 'mdast';
import type { MystDirective } from '../myst/myst-nodes.ts';
import { holdsBlocks, walkBlocks } from '../myst/place.ts';
import type { MarkdownSource } from './markdown-source.ts';
import { readPlainText, walk } from './walk.ts';

type Titling = Pick<Label, 'title' | 'isUntitled'>;

/** Blocks that never have a title. */
const untitledBlocks: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'list',
  'blockquote',
  'code',
  'table',
  'thematicBreak',
]);

/** Which paragraph of a figure is its caption: in one that is all Markdown the first holds the picture. */
const captionAt: Readonly<Record<string, number>> = { figure: 0, 'figure-md': 1 };

function findTitle({ name, children }: MystDirective): RootContent | undefined {
  const at = captionAt[name];
  if (at !== undefined) return children.filter(({ type }) => type === 'paragraph')[at];
  if (name === 'table' || name.endsWith('-table')) return children.find(({ type }) => type === 'title');
  return children.find((child) => child.type === 'caption' && child.name === 'caption');
}

/** What a label in front of a block leads to. */
function readTitling(node: RootContent): Titling {
  if (node.type === 'heading') return { title: readPlainText(node) };
  if (node.type !== 'directive') return untitledBlocks.has(node.type) ? { isUntitled: true } : {};
  const title = findTitle(node);
  return title === undefined ? {} : { title: readPlainText(title) };
}

/** What the targets among blocks stand for: what follows the last of them. */
function readTitles(children: readonly RootContent[], titles: Map<Nodes, Titling>): void {
  if (!children.some(({ type }) => type === 'target')) return;
  let titling: Titling = {};
  for (const node of children.toReversed()) {
    if (node.type === 'target') titles.set(node, titling);
    else if (node.type !== 'comment') titling = readTitling(node);
  }
}

/** Ids and labels of a document that MyST gives a name to. */
export interface NamedPlaces {
  readonly labels: readonly Label[];
  readonly anchors: readonly Anchor[];
}

/** Every explicit name of blocks: `(name)=`, `{#name}` in front of them, `:name:` in a directive. */
export function readBlockNames(root: Root, source: MarkdownSource): NamedPlaces {
  const labels: Label[] = [];
  const anchors: Anchor[] = [];
  const titles = new Map<Nodes, Titling>();
  for (const { node } of walkBlocks(root)) {
    if (holdsBlocks(node)) readTitles(node.children, titles);
    const span = source.spanOf(node);
    if (span === undefined) continue;
    if (node.type === 'target') {
      labels.push({ name: normalizeName(node.name), ...titles.get(node), span });
      if (node.isId) anchors.push({ id: node.name, span });
    } else if (node.type === 'directive') {
      const option = node.options.find(({ name, value }) => name === 'name' && value !== '');
      if (option === undefined) continue;
      const { start, end } = option.valuePosition;
      const place = { start: start.offset, end: end.offset };
      labels.push({ name: normalizeName(option.value), ...readTitling(node), span: place });
    }
  }
  return { labels, anchors };
}

const attributes = /(^|\])\{[^{}\n\r#]{0,200}#([^\s{}#]+)[^{}\n\r]*\}/g;
const inlineStart = /[\])`]\{[^{}\n\r#]{0,200}#/;
/** What attributes in braces may follow directly. */
const attributed: ReadonlySet<Nodes['type']> = new Set([
  'link',
  'image',
  'inlineCode',
  'linkReference',
  'imageReference',
]);

function readAttributes(text: string, { start, end }: Span, isAfter: boolean): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { index, 0: whole, 1: mark = '', 2: id = '' } of text.slice(start, end).matchAll(attributes)) {
    if (mark === '' && !isAfter) continue;
    const at = start + index + whole.indexOf(`#${id}`) + 1;
    anchors.push({ id, span: { start: at, end: at + id.length } });
  }
  return anchors;
}

/** Whether a text may hold what `readInlineNames` reads. */
export function mayNameInline(text: string): boolean {
  return text.includes('{') && inlineStart.test(text);
}

/** The ids in attributes after `[text]`, a link, a picture or code. */
export function readInlineNames(root: Root, source: MarkdownSource): NamedPlaces {
  const anchors: Anchor[] = [];
  let before: Nodes['type'] | undefined;
  for (const parent of walk(root)) {
    if (!('children' in parent)) continue;
    for (const child of parent.children) {
      const span = child.type === 'text' ? source.spanOf(child) : undefined;
      const isAfter = before !== undefined && attributed.has(before);
      if (span !== undefined) for (const anchor of readAttributes(source.text, span, isAfter)) anchors.push(anchor);
      before = child.type;
    }
    before = undefined;
  }
  return { anchors, labels: anchors.map(({ id, span }) => ({ name: normalizeName(id), span })) };
}
