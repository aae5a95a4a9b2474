import { type Node, trimEnd } from '@signpost/rst';
import { inlineToMarkdown, type Source } from './inline-to-markdown.ts';

/** What a block is read with; how deep the headings of releases are in its text. */
export interface Translation extends Source {
  /** How deep in lists and quotes a block stands. */
  readonly nesting?: number;
  readonly releaseDepth: number;
}

type Parent = Extract<Node, { type: 'listItem' }>;
type List = Extract<Node, { type: 'list' }>;
type Block = Parent['children'][number];

function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}

function fence(value: string, info: string): string {
  const longest = Math.max(2, ...Array.from(value.matchAll(/^ *(`{3,})/gm), ([, run = '']) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}${info}\n${value}\n${mark}`;
}

/** The source of a node with LF line ends, as it reads at the left margin. */
function sourceOf({ position: { start, end } }: Node, text: string): string {
  const lines = text.slice(start.offset, end.offset).split(/\r\n|\r|\n/);
  return lines.map((line) => trimEnd(line.replace(new RegExp(`^ {0,${start.column - 1}}`), ''))).join('\n');
}

/** MyST's way to say something that Markdown cannot; the renderer of reStructuredText takes it as it is. */
/** Deeper than this nobody reads, and a renderer could not go. */
const deepest = 50;

function enter(translation: Translation): Translation {
  return { ...translation, nesting: (translation.nesting ?? 0) + 1 };
}

function keepSource(node: Node, { text }: Translation): string {
  return fence(sourceOf(node, text), '{eval-rst}');
}

function toList(list: List, translation: Translation): string {
  return list.children
    .map((item, index) => {
      const marker = list.ordered ? `${(list.start ?? 1) + index}. ` : '- ';
      const by = ' '.repeat(marker.length);
      return (marker + indent(blocksToMarkdown(item.children, enter(translation)), by).slice(marker.length)).trimEnd();
    })
    .join('\n');
}

function isTranslatable({ ordered, enumeration }: List): boolean {
  return !ordered || (enumeration?.type === 'arabic' && enumeration.prefix === '' && enumeration.suffix === '.');
}

/** An empty comment only keeps apart what stands around it. */
function toComment(comment: Extract<Node, { type: 'comment' }>, translation: Translation): string {
  if (comment.value === '') return '';
  return comment.value.includes('--') ? keepSource(comment, translation) : `<!-- ${comment.value} -->`;
}

function blockToMarkdown(block: Block, translation: Translation): string {
  if ((translation.nesting ?? 0) > deepest) return keepSource(block, translation);
  switch (block.type) {
    case 'paragraph':
      return inlineToMarkdown(block.children, translation);
    case 'heading': {
      const level = Math.min(6, block.depth - translation.releaseDepth + 2);
      return `${'#'.repeat(level)} ${inlineToMarkdown(block.children, translation).replaceAll('\n', ' ')}`;
    }
    case 'list':
      return isTranslatable(block) ? toList(block, translation) : keepSource(block, translation);
    case 'code':
      return fence(block.value, block.lang ?? '');
    case 'directive': {
      const [child] = block.children;
      const isCode = child?.type === 'code' && block.options.length === 0 && !block.rejected;
      return isCode ? fence(child.value, child.lang ?? '') : keepSource(block, translation);
    }
    case 'blockquote':
      return indent(blocksToMarkdown(block.children, enter(translation)), '> ').replace(/^(?=\n)/gm, '>');
    case 'comment':
      return toComment(block, translation);
    case 'thematicBreak':
      return '---';
    default:
      return keepSource(block, translation);
  }
}

function gapBetween(last: Block, next: Block): string {
  if (last.type === 'paragraph' && next.type === 'list' && !next.ordered) return '\n';
  return last.type === 'list' && next.type === 'list' && last.ordered === next.ordered ? '\n\n<!-- -->\n\n' : '\n\n';
}

/**
 * Blocks of reStructuredText in Markdown; what Markdown has no equal for is a fence of MyST that holds its source. The last line is
 * not ended.
 */
export function blocksToMarkdown(blocks: readonly Block[], translation: Translation): string {
  let markdown = '';
  let last: Block | undefined;
  for (const block of blocks) {
    const written = blockToMarkdown(block, translation);
    if (written === '') continue;
    markdown += last === undefined ? written : gapBetween(last, block) + written;
    last = block;
  }
  return markdown;
}
