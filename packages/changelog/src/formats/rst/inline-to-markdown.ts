import { textContent, type Node } from '@signpost/rst';

type PhrasingNode = Extract<Node, { type: 'strong' }>['children'][number];

/** What inline content is read with: the text that it stands in, and what the names of external targets lead to. */
export interface Source {
  readonly text: string;
  readonly targets: ReadonlyMap<string, string>;
}

/** Characters that mean something in Markdown, wherever they stand; `_` not inside of a word. */
const special = /[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu;

function escape(text: string): string {
  return text.replace(special, '\\$&');
}

/** A code span; two backticks where the code has some, a space where it begins or ends with one. */
function toCode(value: string): string {
  const longest = Math.max(0, ...Array.from(value.matchAll(/`+/g), ([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(value) ? ' ' : '';
  return `${mark}${pad}${value}${pad}${mark}`;
}

function toAddress(url: string): string {
  const isPlain = /^[^\s<>()\\]+$/.test(url);
  return isPlain ? url : `<${url.replace(/[\s<>\\]/g, (character) => encodeURIComponent(character))}>`;
}

function toLink(children: readonly PhrasingNode[], url: string): string {
  return `[${escape(textContent(children))}](${toAddress(url)})`;
}

/** A role that is none of MyST's: the renderer of reStructuredText takes what stands in it as it is. */
function keepSource({ position }: PhrasingNode, { text }: Source): string {
  return `{eval-rst}${toCode(text.slice(position.start.offset, position.end.offset).replace(/\s+/g, ' '))}`;
}

function nodeToMarkdown(node: PhrasingNode, source: Source): string {
  switch (node.type) {
    case 'text':
      return escape(node.value);
    case 'strong':
      return `**${escape(textContent(node.children))}**`;
    case 'emphasis':
      return `*${escape(textContent(node.children))}*`;
    case 'inlineCode':
      return toCode(node.value);
    case 'link':
      return node.standalone ? escape(textContent(node.children)) : toLink(node.children, node.url);
    case 'reference': {
      const url = node.refname === null ? undefined : source.targets.get(node.refname);
      return url === undefined ? keepSource(node, source) : toLink(node.children, url);
    }
    case 'role':
      return node.name === null || /[`\n\\]/.test(node.raw)
        ? keepSource(node, source)
        : `{${node.name}}\`${node.raw}\``;
    default:
      return keepSource(node, source);
  }
}

/** A line that begins no block of Markdown where it goes on with a paragraph. */
function maskLine(line: string): string {
  return line.replace(/^(?=#|[+>-](?:\s|$)|>|~{3}|=+$|-{2,}$)/, '\\').replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

/** A comment, which shows nothing, between what Markdown would read as one. */
const separator = '<!-- -->';
const unmarked: ReadonlySet<string> = new Set(['text', 'link', 'reference']);
/** Those whose marks begin and end something by what stands around them. */
const flanked: ReadonlySet<string> = new Set(['strong', 'emphasis']);
const wordEnd = /[\p{L}\p{N}]$/u;
const wordStart = /^[\p{L}\p{N}]/u;

/** A node with the Markdown that it became. */
interface Piece {
  readonly type: PhrasingNode['type'];
  readonly markdown: string;
}

/** Whether two neighbours would not be what they are: marks that touch, or a mark between a sign and a letter. */
function touch(left: Piece, right: Piece): boolean {
  if (!unmarked.has(left.type) && !unmarked.has(right.type)) return true;
  const [before, after] = [left.markdown, right.markdown];
  if (flanked.has(right.type)) return wordEnd.test(before) && !wordStart.test(after.replace(/^\*+/, ''));
  return flanked.has(left.type) && wordStart.test(after) && !wordEnd.test(before.replace(/\*+$/, ''));
}

/** Inline content of reStructuredText in Markdown: roles as those of MyST, what Markdown has no equal for as it is written. */
export function inlineToMarkdown(nodes: readonly PhrasingNode[], source: Source): string {
  const pieces = nodes.map((node): Piece => ({ type: node.type, markdown: nodeToMarkdown(node, source) }));
  return pieces
    .map((piece, index) => {
      const before = pieces[index - 1];
      return before !== undefined && touch(before, piece) ? separator + piece.markdown : piece.markdown;
    })
    .join('')
    .split('\n')
    .map((line) => maskLine(line.trim()))
    .join('\n');
}
