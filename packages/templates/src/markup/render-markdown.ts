import { posix } from 'node:path';
import { assertNever } from '@signpost/model';
import { escapeMarkdown, quoteMarkdownCode } from '../template/escape-markdown.ts';
import { type Block, type Inline, type Line, oneLine } from './block.ts';
import type { Page } from './markup.ts';

function link(path: string, page: Page): string {
  const label = quoteMarkdownCode(oneLine(path));
  if (!page.exists(path)) return label;
  const target = posix.relative(posix.dirname(page.path), path) || '.';
  return `[${label}](${encodeURI(target).replace(/[()?#]/g, encodeURIComponent)})`;
}

/** Only the first run of a line could open a block. */
function escapeRun(text: string, isFirst: boolean): string {
  return isFirst ? escapeMarkdown(text) : escapeMarkdown(`.${text}`).slice(1);
}

function renderInline(inline: Inline, page: Page, isFirst: boolean): string {
  if (typeof inline === 'string') {
    const before = /^\s/.test(inline) ? ' ' : '';
    const after = /\S\s+$/.test(inline) ? ' ' : '';
    return `${before}${escapeRun(oneLine(inline), isFirst)}${after}`;
  }
  switch (inline.kind) {
    case 'strong':
      return `**${escapeMarkdown(oneLine(inline.text))}**`;
    case 'code':
      return quoteMarkdownCode(oneLine(inline.text));
    case 'path':
      return link(inline.path, page);
    default:
      return assertNever(inline);
  }
}

function renderLine(line: Line, page: Page): string {
  return line
    .map((inline, index) => renderInline(inline, page, index === 0))
    .join('')
    .trim();
}

/** In a cell a bar ends it, even in a code span. */
function renderCell(line: Line, page: Page): string {
  return renderLine(line, page).replace(/(?<!\\)\|/g, '\\|');
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function fence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text}${ticks}\n`;
}

function renderBlock(block: Block, page: Page): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, page.level + block.depth - 1))} ${escapeMarkdown(oneLine(block.text))}\n`;
    case 'paragraph':
      return `${renderLine(block.line, page)}\n`;
    case 'list':
      return block.items.map((item) => `- ${renderLine(item, page)}\n`).join('');
    case 'tasks':
      return block.items.map((item) => `- [ ] ${renderLine(item, page)}\n`).join('');
    case 'table':
      return [
        renderRow(block.header.map((text) => escapeMarkdown(text))),
        renderRow(block.header.map(() => '---')),
        ...block.rows.map((row) => renderRow(row.map((cell) => renderCell(cell, page)))),
      ].join('');
    case 'code':
      return fence(block.language, block.text);
    default:
      return assertNever(block);
  }
}

/** Blocks as Markdown, an empty line between each two. */
export function renderMarkdown(blocks: readonly Block[], page: Page): string {
  return blocks.map((block) => renderBlock(block, page)).join('\n');
}
