import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '@signpost/model';
import type { Block } from '../changelog-file/block.ts';
import { blocksOnly } from './parse-part.ts';
import { readPlainPiece } from './read-plain-piece.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** Lines that begin a block whatever comes before them, but inside a fence or raw HTML; some do so after a blank line. */
const certainStart = /(?<![^\r\n])(?:#{1,6}[ \t]|[-*+][ \t]+\S|(?<=\n\r?\n)[A-Za-z[>])/g;
/** Where what follows may belong to it, however long it is. */
const mayBeOpen = /(?<![^\r\n]) {0,3}(?:`{3}|~{3}|<)/;
/** A piece without any certain start that is longer is a paragraph: micromark takes quadratic time over thousands of lines. */
const longestPiece = 4000;
const fence = /^(?:`{3,}|~{3,})/;

const byteOrderMark = '\uFEFF';

function spanOf({ position }: Pick<Node, 'position'>, shift: number): Span {
  return { start: (position?.start.offset ?? 0) + shift, end: (position?.end.offset ?? 0) + shift };
}

/** The text of a heading that is underlined may go over several lines. */
function joinLines(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.length === 1 ? text : lines.map((line) => line.trim()).join(' ');
}

function toBlock(node: Node, text: string, shift: number): Block {
  const span = spanOf(node, shift);
  switch (node.type) {
    case 'heading': {
      const [first, last] = [node.children[0], node.children.at(-1)];
      const isEmpty = first === undefined || last === undefined;
      const inner = isEmpty ? '' : text.slice(spanOf(first, shift).start, spanOf(last, shift).end);
      return { kind: 'heading', depth: node.depth, text: joinLines(inner), span };
    }
    case 'list':
      return node.ordered === true
        ? { kind: 'prose', span }
        : { kind: 'list', items: node.children.map((item) => spanOf(item, shift)), span };
    case 'definition':
      return { kind: 'definition', label: node.label ?? node.identifier, url: node.url, span };
    case 'html':
      return { kind: /^<!--[^]*-->$/.test(node.value.trim()) ? 'silent' : 'prose', span };
    case 'thematicBreak':
      return { kind: 'silent', span };
    default:
      return { kind: 'prose', span };
  }
}

/** Whether a piece's last node may go on in the next piece: a fence without its end, raw HTML but a whole comment. */
function isOpen(node: Node | undefined, piece: string): boolean {
  if (node?.type === 'html') return !(node.value.startsWith('<!--') && node.value.includes('-->'));
  if (node?.type !== 'code') return false;
  const { start, end } = spanOf(node, 0);
  const lines = piece.slice(start, end).split(/\r\n|\r|\n/);
  const [opening] = fence.exec(lines[0] ?? '') ?? [];
  if (opening === undefined) return false;
  const closing = lines.length > 1 ? (lines.at(-1)?.trim() ?? '') : '';
  return !(closing.startsWith(opening) && closing === opening.charAt(0).repeat(closing.length));
}

/** A piece as one block of prose, however it might be taken apart. */
function readParagraph(piece: string, shift: number): readonly Block[] {
  const text = piece.trimEnd();
  return text === '' ? [] : [{ kind: 'prose', span: { start: shift, end: shift + text.length } }];
}

/**
 * The top-level blocks of a Markdown text in their order, read by mdast. Never throws on content.
 *
 * micromark takes quadratic time over lists (a section of 10 000 bullets: 20 s), hence the text is read in pieces that
 * start at certain starts; a piece that ends inside a fence or raw HTML is read again with twice as much behind it. Most
 * pieces of a changelog are so plain that mdast has nothing to decide.
 */
export function parseBlocks(text: string): readonly Block[] {
  // micromark drops a byte order mark without counting it: every offset after it would be one short.
  const first = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  const starts = [first, ...Array.from(text.matchAll(certainStart), ({ index }) => index).filter((at) => at > first)];
  const blocks: Block[] = [];
  for (let from = 0, count = 1; from < starts.length;) {
    const start = starts[from] ?? text.length;
    const piece = text.slice(start, starts[from + count]);
    const isLong = count === 1 && piece.length > longestPiece && !mayBeOpen.test(piece);
    const plain = readPlainPiece(piece, start) ?? (isLong ? readParagraph(piece, start) : undefined);
    const nodes = plain === undefined ? fromMarkdown(piece, blocksOnly).children : [];
    if (from + count < starts.length && isOpen(nodes.at(-1), piece)) count *= 2;
    else {
      for (const block of plain ?? nodes.map((node) => toBlock(node, text, start))) blocks.push(block);
      from += count;
      count = 1;
    }
  }
  return blocks;
}
