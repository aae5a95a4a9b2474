import { lineStartOf, type Splice } from '@signpost/model';
import { isMap, isNode, isPair, isScalar, isSeq, type Node, visit, type YAMLSeq } from 'yaml';
import { appendInBrackets } from '../data/append-in-brackets.ts';
import { hashGap } from '../data/gaps.ts';
import { writeFlow, writeItem } from '../data/write-yaml.ts';
import { findLastEnd, findPair, indentationOf, isBlock, parseYamlTree, rangeOf } from '../data/yaml-tree.ts';
import { insertLineAbove, insertLines, lineEndAt } from '../insertion.ts';
import { findSortedIndex, foldName } from '../sort-order.ts';
import { listed, type NavEntry, type NavOutcome } from './navigation.ts';

/** One item of a nav: its title, and what it leads to when it is no section. */
interface Item extends NavEntry {
  readonly start: number;
  readonly end: number;
  /** The node behind the title. */
  readonly inner?: Node;
}

function readItem(node: unknown): Item {
  const start = isNode(node) ? rangeOf(node)[0] : 0;
  const end = findLastEnd(node);
  if (isScalar(node)) return { title: String(node.value), target: String(node.value), start, end };
  const [pair] = isMap(node) ? node.items : [];
  const title = isScalar(pair?.key) ? String(pair.key.value) : '';
  const inner = isNode(pair?.value) ? pair.value : undefined;
  const target = isScalar(inner) && typeof inner.value === 'string' ? inner.value : '';
  return { title, target, start, end, ...(inner === undefined ? {} : { inner }) };
}

/** Every target of a nav, at whatever depth. */
function listTargets(nav: Node): ReadonlySet<string> {
  const targets = new Set<string>();
  visit(nav, {
    Scalar(key, node, ancestors) {
      const isKey = key === 'key' && isPair(ancestors.at(-1));
      if (!isKey) targets.add(String(node.value));
    },
  });
  return targets;
}

/** The characters before an item: its list's indentation, its dash and the space behind it. */
function readMarker(text: string, seq: YAMLSeq, start: number): string {
  const before = text.slice(lineStartOf(text, start), start);
  return /^[^\S\n]*-[^\S\n]+$/.test(before) ? before : `${indentationOf(text, seq)}- `;
}

function insertItem(text: string, seq: YAMLSeq, items: readonly Item[], entry: NavEntry): readonly Splice[] {
  const value = { [entry.title]: entry.target };
  const [start, end] = rangeOf(seq);
  if (!isBlock(seq)) return appendInBrackets(text, { start, end, items }, writeFlow(value), hashGap);
  const following =
    items[
      findSortedIndex(
        items.map(({ title }) => title),
        entry.title,
      )
    ];
  const model = following ?? items.at(-1);
  const line = `${readMarker(text, seq, model?.start ?? start)}${(writeItem(value)[0] ?? '').slice(2)}`;
  return [
    following === undefined
      ? insertLines(text, model?.end ?? end, line, 0)
      : insertLineAbove(text, following.start, line),
  ];
}

/** Below the key of a section that has no items yet. */
function startSection(text: string, section: Item, entry: NavEntry): readonly Splice[] {
  const column = ' '.repeat(section.start - lineStartOf(text, section.start));
  const [line = ''] = writeItem({ [entry.title]: entry.target });
  return [insertLines(text, lineEndAt(text, section.start), `${column}  ${line}`, 0)];
}

function folderOf(target: string): string {
  return target.slice(0, target.lastIndexOf('/') + 1);
}

/** The list that has most pages of a folder, at whatever depth; the whole nav where none has one. */
function findKin(nav: YAMLSeq, target: string): YAMLSeq {
  const folder = folderOf(target);
  let [best, most] = [nav, 0];
  visit(nav, {
    Seq(_, seq) {
      const count = seq.items
        .map(readItem)
        .filter((item) => item.target !== '' && folderOf(item.target) === folder).length;
      if (count > most) [best, most] = [seq, count];
    },
  });
  return best;
}

/** What is missing where the navigation is left to MkDocs. */
export const noNav = '`nav`';

/** The folder of the pages, relative to that of the `mkdocs.yml`: what it says, else `docs`. */
export function readDocsFolder(text: string): string {
  const tree = parseYamlTree(text);
  const root = 'document' in tree ? tree.document.contents : undefined;
  const value = isNode(root) ? findPair(root, 'docs_dir')?.value : undefined;
  return isScalar(value) && typeof value.value === 'string' ? value.value : 'docs';
}

/**
 * Lists a page in the `nav` of a `mkdocs.yml`, in the section below the given titles or else among the pages of its
 * folder, where the order of titles puts it.
 */
export function addToMkdocsNav(text: string, entry: NavEntry, below: readonly string[]): NavOutcome {
  const tree = parseYamlTree(text);
  if (!('document' in tree)) return { kind: 'unreadable', ...tree };
  const root = tree.document.contents;
  const nav = isNode(root) ? findPair(root, 'nav')?.value : undefined;
  if (!isSeq(nav)) return { kind: 'missing', what: noNav, wanted: ['nav'], found: [] };
  if (listTargets(nav).has(entry.target)) return listed;
  let seq: YAMLSeq = below.length === 0 ? findKin(nav, entry.target) : nav;
  for (const [depth, wanted] of below.entries()) {
    const items = seq.items.map(readItem);
    const section = items.find(({ title }) => foldName(title) === foldName(wanted));
    if (section === undefined) {
      return { kind: 'missing', what: 'section of `nav`', wanted: [wanted], found: items.map(({ title }) => title) };
    }
    if (isSeq(section.inner)) seq = section.inner;
    else if (section.target !== '') return { kind: 'different', offset: section.start };
    else if (depth === below.length - 1) return { kind: 'edited', splices: startSection(text, section, entry) };
    else return { kind: 'missing', what: 'section of `nav`', wanted: below.slice(depth + 1), found: [] };
  }
  const items = seq.items.map(readItem);
  // A guide and an example may have one title: only in one folder it is the page that was meant.
  const twin = items.find(
    ({ title, target }) => foldName(title) === foldName(entry.title) && folderOf(target) === folderOf(entry.target),
  );
  if (twin !== undefined) return { kind: 'different', offset: twin.start };
  return { kind: 'edited', splices: insertItem(text, seq, items, entry) };
}
