import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MystDirective } from '../myst/myst-nodes.ts';
import { holdsBlocks, walkBlocks } from '../myst/place.ts';

/** The first line of a block: `!!! note "Title"`, `??? tip`, `=== "Tab"`. */
const opener = /^(!!!|\?\?\?\+?|===[!+]?)[ \t]*((?:[\w-]+[ \t]*)*)(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')?/;

interface Opened {
  readonly kind: 'admonition' | 'details' | 'tab';
  readonly name: string;
  /** Empty where it is written so: then there is none. */
  readonly title: string | undefined;
  readonly isOpen: boolean;
}

function readOpener(line: string): Opened | undefined {
  const [whole, mark = '', words = '', double, single] = opener.exec(line) ?? [];
  if (whole === undefined) return undefined;
  const kind = mark.startsWith('=') ? 'tab' : mark === '!!!' ? 'admonition' : 'details';
  const name = /[\w-]+/.exec(words)?.[0] ?? 'note';
  return { kind, name: name.toLowerCase(), title: double ?? single, isOpen: mark.endsWith('+') };
}

/** What follows the first line of a paragraph; nothing where it is only one. */
function withoutFirstLine({ children, position }: Paragraph): Paragraph[] {
  const at = children.findIndex(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  );
  const first = children[at];
  if (first === undefined) return [];
  const rest: PhrasingContent[] = children.slice(at + 1);
  if (first.type === 'text') rest.unshift({ ...first, value: first.value.slice(first.value.indexOf('\n') + 1) });
  return rest.length === 0
    ? []
    : [{ type: 'paragraph', children: rest, ...(position === undefined ? {} : { position }) }];
}

function makeBlock(item: ListItem, opened: Opened): MystDirective | undefined {
  const [head, ...others] = item.children;
  if (item.position === undefined || head?.type !== 'paragraph') return undefined;
  const { start, end } = item.position;
  const position = { start: { ...start, offset: start.offset ?? 0 }, end: { ...end, offset: end.offset ?? 0 } };
  const option = (name: string): MystDirective['options'][number] => ({
    name,
    value: '',
    kind: 'flag',
    position,
    namePosition: position,
    valuePosition: position,
  });
  const { kind, name, title, isOpen } = opened;
  const words: RootContent[] =
    title === undefined
      ? []
      : [{ type: 'title', children: title === '' ? [] : [{ type: 'text', value: title }], position }];
  const flags = kind === 'details' ? [option('collapsible'), ...(isOpen ? [option('open')] : [])] : [];
  return {
    type: 'directive',
    name: kind === 'tab' ? 'tab-item' : name,
    known: true,
    argument: title ?? '',
    arguments: [],
    options: flags,
    body: 'parsed',
    value: null,
    bodyPosition: null,
    children: [...words, ...withoutFirstLine(head), ...others],
    position,
  };
}

/** Tabs that follow each other are one set. */
function setTabs(blocks: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    if (block.type !== 'directive' || block.name !== 'tab-item') made.push(block);
    else if (last?.type === 'directive' && last.name === 'tab-set') last.children.push(block);
    else made.push({ ...block, name: 'tab-set', argument: '', children: [block] });
  }
  return made;
}

function splitList(list: List, text: string): RootContent[] {
  const made: RootContent[] = [];
  for (const item of list.children) {
    const start = item.position?.start.offset ?? 0;
    const end = text.indexOf('\n', start);
    const opened = readOpener(text.slice(start, end === -1 ? text.length : end));
    const block = opened === undefined ? undefined : makeBlock(item, opened);
    const last = made.at(-1);
    if (block !== undefined) made.push(block);
    else if (last?.type === 'list') last.children.push(item);
    else made.push({ ...list, children: [item] });
  }
  return made;
}

/** Turns the list items that stand for blocks of Python-Markdown in a masked tree into what they stand for; `text` has no mask. */
export function nestPythonBlocks(root: Root, text: string): void {
  for (const { node } of walkBlocks(root)) {
    if (!holdsBlocks(node) || !node.children.some(({ type }) => type === 'list')) continue;
    const blocks: RootContent[] = node.children.flatMap((child) =>
      child.type === 'list' ? splitList(child, text) : [child],
    );
    const children = setTabs(blocks);
    Object.assign(node, { children });
  }
}
