import type { CodeBlock, Span } from '@signpost/model';
import type { Code } from 'mdast';
import type { MarkdownSource } from './markdown-source.ts';

const openingFence = /^(?:`{3,}|~{3,})/;
const lastFence = /(?:^|[\n\r])[\t >]*(`{3,}|~{3,})[\t ]*$/;

/** Whether a line ends what a fence started: with as many of the same characters at least. */
function closes(line: string, fence: string): boolean {
  return lastFence.exec(line)?.[1]?.startsWith(fence) === true;
}

/** The lines of a code block without its fences; an indented block is all content. */
function findContent(text: string, span: Span): Span {
  const raw = text.slice(span.start, span.end);
  const fence = openingFence.exec(raw)?.[0];
  if (fence === undefined) return span;
  const lineEnd = /\r\n|\n|\r/.exec(raw);
  if (lineEnd === null) return { start: span.end, end: span.end };
  const start = span.start + lineEnd.index + lineEnd[0].length;
  const lastLine = Math.max(raw.lastIndexOf('\n'), raw.lastIndexOf('\r'));
  const isClosed = closes(raw.slice(lastLine), fence);
  return { start, end: isClosed ? Math.max(start, span.start + lastLine + 1) : span.end };
}

/** A fenced or indented block; the language is the first word after the fence. */
export function readCode(node: Code, source: MarkdownSource): CodeBlock | undefined {
  const span = source.spanOf(node);
  if (span === undefined) return undefined;
  return { language: node.lang ?? '', span, contentSpan: findContent(source.text, span) };
}
