import type { ElementContent } from 'hast';
import { element, elementOf, text } from '../hast/element.ts';
import type { TocEntry } from '../page/page-source.ts';
import type { OutlineEntry } from '../renderer.ts';
import { startOf } from '../tree.ts';
import { captionOf, hasOption, optionOf, titleOf, type DirectiveHandler, type DirectiveTable } from './directive.ts';

function listEntries(entries: readonly TocEntry[], depth: number): ElementContent {
  const items = entries.map(({ title, href, children }) => {
    const link = element('a', { href }, [text(title)]);
    const below = depth > 1 && children.length > 0 ? [listEntries(children, depth - 1)] : [];
    return element('li', {}, [link, ...below]);
  });
  return element('ul', {}, items);
}

function depthOf(written: string | undefined): number {
  const depth = Number(written ?? '-1');
  return Number.isInteger(depth) && depth > 0 ? depth : Number.POSITIVE_INFINITY;
}

/** A table of contents; a hidden one is navigation alone. */
const toctree: DirectiveHandler = (node, renderer) => {
  const entries = renderer.source.toctree(renderer.path, startOf(node));
  if (hasOption(node, 'hidden') || entries === undefined || entries.length === 0) return [];
  const caption = captionOf(node);
  const head = caption === undefined ? [] : [element('p', { className: ['caption'] }, renderer.render(caption))];
  const list = listEntries(entries, depthOf(optionOf(node, 'maxdepth')));
  return [elementOf(node, 'div', { className: ['toctree'] }, [...head, list])];
};

interface Branch {
  readonly entry: OutlineEntry;
  readonly below: Branch[];
}

function grow(entries: readonly OutlineEntry[]): Branch[] {
  const top: Branch[] = [];
  const open: Branch[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.entry.depth ?? 0) >= entry.depth) open.pop();
    const branch = { entry, below: [] };
    (open.at(-1)?.below ?? top).push(branch);
    open.push(branch);
  }
  return top;
}

function listBranches(branches: readonly Branch[], depth: number): ElementContent {
  const items = branches.map(({ entry, below }) => {
    const link = element('a', { href: `#${entry.id}` }, [text(entry.text)]);
    return element('li', {}, [link, ...(depth > 1 && below.length > 0 ? [listBranches(below, depth - 1)] : [])]);
  });
  return element('ul', {}, items);
}

/** The titles below the one in front of an offset; all of them where there is none. */
function listBelow(all: readonly OutlineEntry[], offset: number): readonly OutlineEntry[] {
  let first = 0;
  let last = all.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((all[middle]?.start ?? 0) < offset) first = middle + 1;
    else last = middle;
  }
  const owner = all[first - 1];
  if (owner === undefined) return all;
  let end = first;
  while ((all[end]?.depth ?? 0) > owner.depth) end += 1;
  return all.slice(first, end);
}

/** The titles of the page, or of the section that the directive stands in. */
const contents: DirectiveHandler = (node, renderer) => {
  const start = startOf(node);
  const all = renderer.outline();
  const shown = hasOption(node, 'local') ? listBelow(all, start) : all;
  const { listing } = renderer;
  if (shown.length === 0 || (listing !== undefined && listing.left < shown.length)) return [];
  if (listing !== undefined) listing.left -= shown.length;
  const title = titleOf(node);
  const words = title === undefined ? [text('Contents')] : renderer.render(title);
  const head =
    hasOption(node, 'local') && title === undefined ? [] : [element('p', { className: ['topic-title'] }, words)];
  const list = listBranches(grow(shown), depthOf(optionOf(node, 'depth')));
  return [elementOf(node, 'nav', { className: ['contents'], ariaLabel: 'On this page' }, [...head, list])];
};

/** Tables of contents. */
export const navigationDirectives: DirectiveTable = {
  toctree,
  contents,
  tableofcontents: toctree,
};
