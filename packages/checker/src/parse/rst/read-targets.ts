import type { Label } from '@signpost/model';
import {
  leavesNoElement,
  textContent,
  type BlockNode,
  type Directive,
  type Node,
  type Root,
  type Target,
} from '@signpost/rst';
import { spanOf } from './read-references.ts';
import { readPlainText, walk } from './walk.ts';

/** What has names of another kind than labels. */
const otherNames: ReadonlySet<Node['type']> = new Set([
  'heading',
  'reference',
  'footnoteDefinition',
  'substitutionDefinition',
]);

/** A table of contents has its title as a name, which nobody wrote as one. */
function isUnnamed(node: Node): boolean {
  return node.type === 'directive'
    ? node.name === 'contents' && !node.options.some(({ name }) => name === 'name')
    : otherNames.has(node.type);
}

/** A node's own names, those that became ambiguous included. */
function namesOf(node: Node): readonly string[] {
  return 'names' in node && !isUnnamed(node) ? [...node.names, ...node.dupnames] : [];
}

function urlOf(node: Node): string | undefined {
  if (node.type === 'link') return node.url;
  return node.type === 'target' && node.url !== null ? node.url : undefined;
}

type Titling = Pick<Label, 'title' | 'isUntitled' | 'isSection' | 'url'>;

const untitled: Titling = { isUntitled: true };

/** Blocks that never have a title; a directive may, and one may follow the end of a file that is included. */
const untitledBlocks: ReadonlySet<string> = new Set([
  'paragraph',
  'list',
  'definitionList',
  'fieldList',
  'optionList',
  'blockquote',
  'lineBlock',
  'doctestBlock',
  'code',
  'table',
  'image',
  'comment',
  'substitutionDefinition',
  'footnoteDefinition',
  'citation',
]);

/** Directives that show something without a title, and those that have one only where it is written. */
const untitledDirectives: ReadonlySet<string> = new Set(
  'image math note warning tip hint important attention caution danger error seealso admonition raw parsed-literal'.split(
    ' ',
  ),
);
const titledDirectives: ReadonlySet<string> = new Set(
  'table list-table csv-table code code-block sourcecode literalinclude'.split(' '),
);

function findCaption({ name, children }: Directive): Node | undefined {
  if (name === 'figure') return children.find(({ type }) => type === 'paragraph');
  return children.find((child) => child.type === 'title' || (child.type === 'caption' && child.name === 'caption'));
}

/** What a name of a directive leads to: the title or caption of it. */
function readTitling(node: Directive): Titling {
  if (untitledDirectives.has(node.name)) return untitled;
  if (node.name === 'rubric') return { title: readPlainText(node) };
  const caption = findCaption(node);
  if (caption !== undefined) return { title: readPlainText(caption) };
  return titledDirectives.has(node.name) || node.name === 'figure' ? untitled : {};
}

/** What a target stands for that has this behind it, and so what the targets in front of it stand for. */
function readTarget(node: Target, behind: Titling, titles: Map<Node, Titling>): Titling {
  const url = urlOf(node);
  const titling = url !== undefined ? { url } : node.refname === null ? behind : {};
  titles.set(node, titling);
  return titling;
}

/** What the targets before a block stand for, by target. */
function addTitles(children: readonly BlockNode[], titles: Map<Node, Titling>): void {
  let titling: Titling = {};
  for (const node of children.toReversed()) {
    if (leavesNoElement(node)) continue;
    if (node.type === 'target') titling = readTarget(node, titling, titles);
    else if (node.type === 'heading') titling = { title: textContent(node.children), isSection: true };
    else if (node.type === 'directive') titling = readTitling(node);
    else titling = untitledBlocks.has(node.type) ? untitled : {};
  }
}

/** The nodes whose children are blocks among which targets stand. */
function hasBlocks(node: Node): node is Root | Extract<Node, { readonly children: readonly BlockNode[] }> {
  return 'children' in node && node.children.some(({ type }) => type === 'target');
}

function readTitles(root: Root): ReadonlyMap<Node, Titling> {
  const titles = new Map<Node, Titling>();
  for (const node of walk(root)) {
    if (hasBlocks(node)) addTitles(node.children, titles);
    if (node.type === 'directive' && !node.rejected) titles.set(node, readTitling(node));
    else if (node.type === 'inlineTarget' || node.type === 'citation') titles.set(node, untitled);
  }
  return titles;
}

/** Every explicit name of a document: targets, inline targets, `:name:` options, links that name themselves. */
export function readLabels(root: Root): Label[] {
  const labels: Label[] = [];
  const titles = readTitles(root);
  for (const node of walk(root)) {
    const url = urlOf(node);
    for (const name of namesOf(node)) {
      labels.push({
        name,
        ...(url === undefined ? titles.get(node) : { url }),
        span: spanOf(node.position),
      });
    }
  }
  return labels;
}
