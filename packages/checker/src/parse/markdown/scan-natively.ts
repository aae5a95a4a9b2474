import type { FlatNode, FlatNodeType, MarkdownScanner } from './flat-node.ts';

/** What the native part of satteri does; `walkMdastHandle` copies the nodes of the wanted types, not the tree. */
interface Binding {
  createMdastHandle(source: string, options: number, hasPositions: boolean): unknown;
  walkMdastHandle(handle: unknown, wanted: readonly { nodeType: number; tagFilter: readonly string[] }[]): Uint8Array;
  mdastTextContentHandle(
    handle: unknown,
    node: number,
    options: { includeImageAlt: boolean; includeHtml: boolean },
  ): string;
  dropHandle(handle: unknown): void;
}

/** Tables, footnotes, strikethrough, task lists, YAML and TOML front matter, GFM: what `markdownToMdast` reads by default. */
export const markdownFeatures = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4) | (1 << 7) | (1 << 8) | (1 << 11);

const typeNumbers: Readonly<Record<FlatNodeType, number>> = {
  paragraph: 1,
  heading: 2,
  listItem: 6,
  html: 7,
  code: 8,
  definition: 9,
  inlineCode: 13,
  link: 15,
  image: 16,
  linkReference: 17,
  imageReference: 18,
  footnoteDefinition: 19,
  footnoteReference: 20,
  table: 21,
};

const functions = ['createMdastHandle', 'walkMdastHandle', 'mdastTextContentHandle', 'dropHandle'] as const;

function isBinding(value: unknown): value is Binding {
  if (typeof value !== 'object' || value === null) return false;
  const members = new Map(Object.entries(value));
  return functions.every((name) => typeof members.get(name) === 'function');
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const withoutPictures = { includeImageAlt: false, includeHtml: false };
/** What makes the text of a label differ from its source. */
const markup = /[\\`*_<>&![\]~:@\n\r]|www\./;

/** Reads one answer of `walkMdastHandle`: a table of the nodes, then the data of each. */
class Walk {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  moveTo(at: number): void {
    this.#at = at;
  }

  skip(count: number): void {
    this.#at += count;
  }

  byte(): number {
    this.#at += 1;
    return this.#bytes[this.#at - 1] ?? 0;
  }

  number(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  /** A text after its length, which takes two bytes. */
  shortText(): string {
    const start = this.#at + 2;
    this.#at = start + this.#view.getUint16(start - 2, true);
    return this.#at === start ? '' : decoder.decode(this.#bytes.subarray(start, this.#at));
  }
}

/** A node with a longer source may hold a text whose length does not fit into two bytes. */
const longestSource = 0xff_ff / 3;

interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** The text that readers see of the node's children. */
  readonly readText: () => string;
}

/** The label of `[label](…)` and `[label][…]`: its source where that is plain, else what the parser says. */
function readLabel({ source, start, end, readText }: Place): string {
  const close = source.indexOf(']', start + 1);
  const label = source.slice(start + 1, close);
  return source[start] !== '[' || close === -1 || close > end || markup.test(label) ? readText() : label;
}

function readNode(type: FlatNodeType, walk: Walk, place: Place): FlatNode {
  const span = { start: place.start, end: place.end };
  switch (type) {
    case 'heading':
      return { type, span, depth: walk.byte(), text: place.readText() };
    case 'code':
      return { type, span, lang: walk.shortText(), meta: walk.shortText() };
    case 'definition': {
      const url = walk.shortText();
      walk.shortText();
      return { type, span, url, identifier: walk.shortText() };
    }
    case 'link':
      return { type, span, url: walk.shortText(), text: readLabel(place) };
    case 'image':
      return { type, span, url: walk.shortText(), text: walk.shortText() };
    case 'linkReference':
      return { type, span, identifier: walk.shortText(), text: readLabel(place) };
    case 'imageReference': {
      const identifier = walk.shortText();
      walk.shortText();
      walk.skip(1);
      return { type, span, identifier, text: walk.shortText() };
    }
    case 'footnoteDefinition':
    case 'footnoteReference':
      return { type, span, identifier: walk.shortText() };
    default:
      return { type, span };
  }
}

/** Nodes of which only the place is read. */
const bare: ReadonlySet<FlatNodeType> = new Set(['paragraph', 'listItem', 'table', 'html']);
const titled: ReadonlySet<FlatNodeType> = new Set(['heading', 'link', 'linkReference']);
const hardBreak = /(?: {2}|\\)\r?[\n\r]/;

/** A text that may be cut short, or one in which the native part does not tell a line break from nothing. */
function needsTree(type: FlatNodeType, source: string, start: number, end: number): boolean {
  if (titled.has(type) && hardBreak.test(source.slice(start, end))) return true;
  return end - start > longestSource && !bare.has(type);
}

/** Makes a scanner of satteri's native part; nothing when it is not what this file knows. */
export function createNativeScanner(binding: unknown, scanTree: MarkdownScanner): MarkdownScanner | undefined {
  if (!isBinding(binding)) return undefined;
  return (source, types) => {
    const handle = binding.createMdastHandle(source, markdownFeatures, true);
    const wanted = types.map((type) => ({ nodeType: typeNumbers[type], tagFilter: [] }));
    const walk = new Walk(binding.walkMdastHandle(handle, wanted));
    const count = walk.number();
    const nodes: FlatNode[] = [];
    for (let index = 0; index < count; index += 1) {
      walk.moveTo(4 + index * 10);
      const id = walk.number();
      const type = types[walk.byte()] ?? 'html';
      walk.skip(1);
      walk.moveTo(walk.number());
      walk.skip(walk.number());
      const start = walk.number();
      const end = walk.number();
      if (needsTree(type, source, start, end)) return scanTree(source, types);
      const isPlaced = walk.number() > 0;
      walk.skip(12);
      walk.skip(walk.number() * 5);
      const readText = (): string => binding.mdastTextContentHandle(handle, id, withoutPictures);
      if (isPlaced) nodes.push(readNode(type, walk, { source, start, end, readText }));
    }
    binding.dropHandle(handle);
    return nodes;
  };
}
