import type { ElementContent } from 'hast';
import { makeId } from '@signpost/rst';
import { element, elementOf, text } from '../hast/element.ts';
import type { Renderer } from '../renderer.ts';
import { isParent, type TreeNode } from '../tree.ts';
import { bodyOf, hasOption, type DirectiveHandler } from './directive.ts';

type Entry = ElementContent[];

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

/** Terms with what they share: every `dd` ends an entry. */
function listEntries(children: readonly ElementContent[]): Entry[] {
  const entries: Entry[] = [[]];
  for (const child of children) {
    entries.at(-1)?.push(child);
    if (child.type === 'element' && child.tagName === 'dd') entries.push([]);
  }
  return entries.filter((entry) => entry.length > 0);
}

/** Sphinx orders entries by their first term, without regard to case. */
function sort(children: readonly ElementContent[]): ElementContent[] {
  const keyed = listEntries(children).map((entry) => ({
    entry,
    key: (entry[0] === undefined ? '' : wordsOf(entry[0])).normalize('NFD').toLowerCase(),
  }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).flatMap(({ entry }) => entry);
}

/** In Markdown, an entry is a paragraph: its first line is the term. */
function renderEntry(renderer: Renderer, node: TreeNode): ElementContent[] {
  const [first, ...others] = node.type === 'paragraph' && isParent(node) ? node.children : [];
  const value: unknown = first?.type === 'text' && 'value' in first ? first.value : undefined;
  const at = typeof value === 'string' ? value.indexOf('\n') : -1;
  if (first === undefined || typeof value !== 'string' || at === -1) return renderer.render([node]);
  const definition = { ...first, value: value.slice(at + 1) };
  const term = value.slice(0, at).trim();
  const rest = renderer.render([definition, ...others]);
  const parts = [
    element('dt', { id: `term-${makeId(term)}` }, [text(term)]),
    element('dd', {}, [element('p', {}, rest)]),
  ];
  return [elementOf(node, 'dl', {}, parts)];
}

/** Terms with their definitions. */
export const glossary: DirectiveHandler = (node, renderer) => {
  const made = bodyOf(node).flatMap((child) => renderEntry(renderer, child));
  const isSorted = hasOption(node, 'sorted');
  for (const child of made) {
    if (isSorted && child.type === 'element' && child.tagName === 'dl') child.children = sort(child.children);
  }
  return [elementOf(node, 'div', { className: ['glossary'] }, made)];
};
