import { assertNever } from '@signpost/model';
import { escapeInline } from '@signpost/rst';
import { escapeRst, quoteRstLiteral, underline } from '../template/escape-rst.ts';
import { type Block, type Inline, type Line, oneLine } from './block.ts';
import type { Page } from './markup.ts';

const adornments = ['=', '-', '~', '^', '"', "'"];

/** Inline markup ends at a space or at punctuation; where neither stands there is an escaped space, which shows nothing. */
function renderWords(text: string, line: Line, index: number): string {
  // Only the first run of a line could open a block.
  const words = index === 0 ? escapeRst(oneLine(text)) : escapeInline(oneLine(text));
  const [previous, next] = [line[index - 1], line[index + 1]];
  const followsMarkup = previous !== undefined && typeof previous !== 'string';
  const precedesMarkup = next !== undefined && typeof next !== 'string';
  const gap = followsMarkup && /^[^.,;:!?)\]}-]/.test(words) ? '\\ ' : '';
  const before = /^\s/.test(text) ? ' ' : gap;
  const after = /\S\s+$/.test(text) ? ' ' : precedesMarkup && /[^([{-]$/.test(words) ? '\\ ' : '';
  return before + words + after;
}

function renderInline(inline: Inline, line: Line, index: number): string {
  if (typeof inline === 'string') return renderWords(inline, line, index);
  switch (inline.kind) {
    case 'strong':
      return `**${escapeInline(oneLine(inline.text))}**`;
    case 'code':
      return quoteRstLiteral(oneLine(inline.text));
    case 'path':
      return quoteRstLiteral(oneLine(inline.path));
    default:
      return assertNever(inline);
  }
}

function renderLine(line: Line): string {
  return line
    .map((inline, index) => renderInline(inline, line, index))
    .join('')
    .trim();
}

function indent(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}

function renderTable(header: readonly string[], rows: readonly (readonly Line[])[]): string {
  const list = [header.map((text) => escapeRst(text)), ...rows.map((row) => row.map(renderLine))].map((cells) =>
    cells.map((cell, index) => `${index === 0 ? '   * -' : '     -'}${cell === '' ? '' : ` ${cell}`}\n`).join(''),
  );
  return `.. list-table::\n   :header-rows: 1\n\n${list.join('')}`;
}

function renderCode(language: 'text' | 'mermaid', text: string, page: Page): string {
  if (language === 'text') return `.. code-block:: text\n\n${indent(text, 3)}`;
  return page.drawsMermaid ? `.. mermaid::\n\n${indent(text, 3)}` : '';
}

function renderBlock(block: Block, page: Page): string {
  switch (block.kind) {
    case 'heading': {
      const style = adornments[page.level + block.depth - 2] ?? "'";
      return `${underline(escapeRst(oneLine(block.text)), style)}\n`;
    }
    case 'paragraph':
      return `${renderLine(block.line)}\n`;
    case 'list':
      return block.items.map((item) => `- ${renderLine(item)}\n`).join('');
    case 'tasks':
      return block.items.map((item) => `- [ ] ${renderLine(item)}\n`).join('');
    case 'table':
      return renderTable(block.header, block.rows);
    case 'code':
      return renderCode(block.language, block.text, page);
    default:
      return assertNever(block);
  }
}

/** Blocks as reStructuredText, an empty line between each two. Mermaid is left out where the site does not draw it. */
export function renderRst(blocks: readonly Block[], page: Page): string {
  return blocks
    .map((block) => renderBlock(block, page))
    .filter((text) => text !== '')
    .join('\n');
}
