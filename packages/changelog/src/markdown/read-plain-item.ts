import type { fromMarkdown } from 'mdast-util-from-markdown';

type Root = ReturnType<typeof fromMarkdown>;
type List = Extract<Root['children'][number], { type: 'list' }>;
type Item = List['children'][number];
type Paragraph = Extract<Item['children'][number], { type: 'paragraph' }>;
type Inline = Paragraph['children'][number];

/** Words in which no character means anything but itself. */
const word = String.raw`[^\s*_\\${'`'}&<[\]~](?:[^\r\n\t*_\\${'`'}&<[\]~]*[^\s*_\\${'`'}&<[\]~])?`;
const token = new RegExp(
  [
    // A title: what stands around its marks leaves no doubt about them.
    String.raw`(?<![^ ])\*\*(?<strong>[A-Za-z0-9](?:[A-Za-z0-9 .,/+-]*[A-Za-z0-9])?)\*\*(?=[ :,.;]|$)`,
    String.raw`(?<!${'`'})${'`'}(?<code>[^${'`'}\s](?:[^${'`'}\r\n\t]*[^${'`'}\s])?)${'`'}(?!${'`'})`,
    String.raw`(?<text> *${word} *)`,
  ].join('|'),
  'y',
);
/** How a line may start that begins no block: a letter, a title, code. */
const lineStart = /^(?:[A-Za-z"']|\*\*[A-Za-z0-9]|`[^`])/;
/** Where the author may have meant an address, a line break or the end of one. */
const doubtful = /[ \t]$/;

function readInline(line: string): readonly Inline[] | undefined {
  if (!lineStart.test(line) || doubtful.test(line)) return undefined;
  const nodes: Inline[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < line.length; at = token.lastIndex) {
    const { strong, code, text } = token.exec(line)?.groups ?? {};
    if (strong !== undefined) nodes.push({ type: 'strong', children: [{ type: 'text', value: strong }] });
    else if (code !== undefined) nodes.push({ type: 'inlineCode', value: code });
    else if (text === undefined) return undefined;
    else nodes.push({ type: 'text', value: text });
  }
  return nodes;
}

function toItem(inline: readonly Inline[]): Item {
  return { type: 'listItem', children: [{ type: 'paragraph', children: [...inline] }] };
}

function toList(items: readonly Item[]): List {
  return { type: 'list', ordered: false, children: [...items] };
}

/**
 * The tree of an item that is one line of plain words, titles and code, with items of such lines below it, as nearly every entry is;
 * undefined where it might be anything else. Only what a renderer asks for is there: types, children and values.
 */
export function readPlainItem(item: string): Root | undefined {
  const [first = '', ...lines] = item.split('\n');
  const inline = first.startsWith('- ') ? readInline(first.slice(2)) : undefined;
  if (inline === undefined) return undefined;
  const nested: Item[] = [];
  for (const line of lines) {
    const own = line.startsWith('  - ') ? readInline(line.slice(4)) : undefined;
    if (own === undefined) return undefined;
    nested.push(toItem(own));
  }
  const outer = toItem(inline);
  if (nested.length > 0) outer.children.push(toList(nested));
  return { type: 'root', children: [toList([outer])] };
}
