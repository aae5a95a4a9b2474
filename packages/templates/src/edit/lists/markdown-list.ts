import { insertAt, lineStartOf, type Splice } from '@signpost/model';
import type { Link, List, ListItem } from 'mdast';
import { escapeMarkdown } from '../../template/escape-markdown.ts';
import { countBlankLinesBefore, insertLines, lineEndBefore } from '../insertion.ts';
import { parseMarkdown, spanOf, visibleTextOf, walkMarkdown } from '../markdown/parse-markdown.ts';
import { readMarkdownSections } from '../sections/markdown-sections.ts';
import { findSortedIndex, foldName } from '../sort-order.ts';
import { listed, type NavEntry, type NavOutcome } from './navigation.ts';

function findLink(item: ListItem): Link | undefined {
  for (const node of walkMarkdown(item)) if (node.type === 'link') return node;
  return undefined;
}

function foldTarget(target: string): string {
  return target.replace(/^\.\//, '');
}

function writeTarget(target: string): string {
  return /^[^\s()<>]+$/.test(target) ? target : `<${target.replaceAll(/[<>]/g, encodeURIComponent)}>`;
}

/** The characters before the text of an item, as the next item of the list has them. */
function readMarker(text: string, { children, ordered }: List): string {
  const last = children.at(-1);
  const { start } = last === undefined ? { start: 0 } : spanOf(last);
  const [, marker = '- ', digits, sign] = /^((?:[-+*]|(\d{1,9})([.)]))[ \t]+)/.exec(text.slice(start)) ?? [];
  const next = ordered === true && digits !== undefined ? `${Number(digits) + 1}${sign ?? '.'} ` : marker;
  return `${text.slice(lineStartOf(text, start), start)}${next}`;
}

function insertItem(text: string, list: List, entry: NavEntry): readonly Splice[] {
  const { children: items } = list;
  const titles = items.map((item) => visibleTextOf(findLink(item) ?? item));
  const line = `${readMarker(text, list)}[${escapeMarkdown(entry.title)}](${writeTarget(entry.target)})`;
  const index = list.ordered === true ? items.length : findSortedIndex(titles, entry.title);
  const [following, last] = [items[index], items.at(-1)];
  const gap = items.length < 2 || last === undefined ? 0 : countBlankLinesBefore(text, spanOf(last).start);
  if (following !== undefined) {
    const start = lineStartOf(text, spanOf(following).start);
    const above = items[index - 1];
    if (above === undefined) {
      return [insertAt(start, `${line}${lineEndBefore(text, start).repeat(gap + 1)}`)];
    }
    return [insertLines(text, spanOf(above).end, line, gap)];
  }
  return [insertLines(text, spanOf(last ?? list).end, line, gap)];
}

/** Lists a page among the links of a Markdown list: the first one below one of the headings, or of the document. */
export function addToMarkdownList(text: string, entry: NavEntry, below: readonly string[]): NavOutcome {
  const sections = below.length === 0 ? [] : readMarkdownSections(text);
  const section = below
    .map((name) => sections.find(({ title }) => foldName(title) === foldName(name)))
    .find((found) => found !== undefined);
  if (section === undefined && below.length > 0) {
    const found = sections.map(({ title }) => title);
    return { kind: 'missing', what: 'heading above a list of links', wanted: below, found };
  }
  const { start, end } = section ?? { start: 0, end: text.length };
  const lists = parseMarkdown(text).children.flatMap((node) => (node.type === 'list' ? [node] : []));
  const inside = lists.filter((list) => spanOf(list).start >= start && spanOf(list).start < end);
  const list = inside.find(({ children }) => children.some((item) => findLink(item) !== undefined)) ?? inside[0];
  if (list === undefined) return { kind: 'missing', what: 'list of links', wanted: ['a list with a link'], found: [] };
  const links = list.children.map((item) => ({ item, link: findLink(item) }));
  if (links.some(({ link }) => link !== undefined && foldTarget(link.url) === foldTarget(entry.target))) return listed;
  const twin = links.find(({ link }) => link !== undefined && foldName(visibleTextOf(link)) === foldName(entry.title));
  if (twin !== undefined) return { kind: 'different', offset: spanOf(twin.item).start };
  return { kind: 'edited', splices: insertItem(text, list, entry) };
}
