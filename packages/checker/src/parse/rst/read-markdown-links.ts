import type { Reference } from '@signpost/model';
import type { Text } from '@signpost/rst';
import { spanOf } from './read-references.ts';

const markdownLink = /!?\[([^[\]\n]{1,200})\]\(([^()\s<>`]{1,500})\)/g;
const longest = 500;
const restOfAddress = /^[^()\s<>`]+\)/;
/** What a target has that a call or a formula of that shape has not. */
const pathMark = /^#|^[a-z][a-z\d+.-]*:\/\/|[\w-]\/|\.[a-z]{2,8}(?:#|$)/i;

/** Markdown's `[text](target)` in a text where it means nothing: the reader sees the brackets. */
export function readMarkdownLinks(node: Text, source: string): Reference[] {
  if (!node.value.includes('](')) return [];
  const { start, end } = spanOf(node.position);
  const references: Reference[] = [];
  // A whole address is a link by itself, so the text ends before it.
  const rest = source.startsWith('](', end - 2)
    ? (restOfAddress.exec(source.slice(end, end + longest))?.[0] ?? '')
    : '';
  const written = source.slice(start, end) + rest;
  for (const { index, 0: whole, 1: text = '', 2: target = '' } of written.matchAll(markdownLink)) {
    if (!pathMark.test(target)) continue;
    const span = { start: start + index, end: start + index + whole.length };
    const targetSpan = { start: span.end - 1 - target.length, end: span.end - 1 };
    const kind = whole.startsWith('!') ? 'image' : 'link';
    references.push({ kind, name: 'markdown', target, text, span, targetSpan });
  }
  return references;
}
