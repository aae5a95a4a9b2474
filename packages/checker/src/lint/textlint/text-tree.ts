import type { TextlintPluginProcessor } from '@textlint/kernel';
import type { Nodes, Root } from 'mdast';

type PreProcess = ReturnType<TextlintPluginProcessor['processor']>['preProcess'];

/** A document as the rules of textlint see it. */
export type TextTree = Exclude<Awaited<ReturnType<PreProcess>>, { readonly text: string }>;

/** What textlint calls the nodes of mdast; one that is not here keeps its name. */
const textTypes: Readonly<Record<string, string>> = {
  root: 'Document',
  paragraph: 'Paragraph',
  blockquote: 'BlockQuote',
  listItem: 'ListItem',
  list: 'List',
  heading: 'Header',
  code: 'CodeBlock',
  thematicBreak: 'HorizontalRule',
  text: 'Str',
  break: 'Break',
  emphasis: 'Emphasis',
  strong: 'Strong',
  html: 'Html',
  link: 'Link',
  image: 'Image',
  inlineCode: 'Code',
  delete: 'Delete',
  yaml: 'Yaml',
  toml: 'Toml',
  json: 'Json',
  table: 'Table',
  tableRow: 'TableRow',
  tableCell: 'TableCell',
  linkReference: 'LinkReference',
  imageReference: 'ImageReference',
  footnoteReference: 'FootnoteReference',
  definition: 'Definition',
};

interface TextNode {
  readonly type: string;
  readonly range: readonly [number, number];
  readonly [name: string]: unknown;
}

function toTextNode(node: Nodes, text: string, within: readonly [number, number]): TextNode {
  const { type, position, ...rest } = node;
  const start = position?.start.offset ?? within[0];
  const end = position?.end.offset ?? within[1];
  const range = [start, end] as const;
  return {
    ...rest,
    type: textTypes[type] ?? type,
    range,
    raw: text.slice(start, end),
    // Their columns start at zero.
    loc: {
      start: { line: position?.start.line ?? 1, column: Math.max((position?.start.column ?? 1) - 1, 0) },
      end: { line: position?.end.line ?? 1, column: Math.max((position?.end.column ?? 1) - 1, 0) },
    },
    ...('children' in node ? { children: node.children.map((child) => toTextNode(child, text, range)) } : {}),
  };
}

function isTextTree(node: object): node is TextTree {
  return 'type' in node && node.type === 'Document';
}

/** Turns the checker's own tree of a text into one for textlint, which keeps nothing of it: rules may change either. */
export function toTextTree(root: Root, text: string): TextTree {
  const node = toTextNode(root, text, [0, text.length]);
  if (!isTextTree(node)) throw new Error('a root becomes a document');
  return node;
}
