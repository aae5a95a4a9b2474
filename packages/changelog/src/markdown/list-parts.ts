import type { Span } from '@signpost/model';
import { parseBlocks } from './parse-blocks.ts';

/** A stretch of Markdown that can be read by itself. */
export interface Part extends Span {
  /** Whether it is an item of a list, which the one before it may belong to. */
  readonly isItem: boolean;
}

/** Prose that is shorter is read as a whole. */
const longest = 4000;
/** A line that may begin, or hold open, a block that goes over the lines after it. */
const mayBeOpen = /(?<![^\r\n])(?: {0,3}(?:[>`~<#]|[-*+][ \t]|\d{1,9}[.)])| {4}| {0,3}\t)/;
const lineEnd = /\r\n|\r|\n/g;
/** What a line is that has no text above: the start of a list, a rule. */
const listStart = /^ {0,3}-[ \t]*$/;
const rule = /^ {0,3}-{3,}[ \t]*$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;

/**
 * Cuts prose that is nothing but lines of text behind each line that makes a heading of those before it: micromark takes
 * quadratic time over thousands of such headings in a row.
 */
function cutHeadings(text: string, { start, end }: Span): readonly Span[] {
  const prose = text.slice(start, end);
  if (prose.length <= longest || mayBeOpen.test(prose)) return [{ start, end }];
  const spans: Span[] = [];
  let from = 0;
  let hasText = false;
  let at = 0;
  for (const { index, 0: ending } of prose.matchAll(lineEnd)) {
    const line = prose.slice(at, index);
    at = index + ending.length;
    if (hasText && underline.test(line)) {
      spans.push({ start: start + from, end: start + index });
      from = at;
      hasText = false;
    } else if (!hasText && listStart.test(line)) return [{ start, end }];
    else hasText = /\S/.test(line) && (hasText || !rule.test(line));
  }
  return from === prose.length ? spans : [...spans, { start: start + from, end }];
}

/** The parts of a Markdown text that can be read one by one, in time linear in all of it: the items of lists, other blocks. */
export function listParts(text: string): readonly Part[] {
  return parseBlocks(text).flatMap((block): readonly Part[] => {
    if (block.kind === 'list') return block.items.map(({ start, end }) => ({ start, end, isItem: true }));
    return cutHeadings(text, block.span).map(({ start, end }) => ({ start, end, isItem: false }));
  });
}
