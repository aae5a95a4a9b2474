import type { Span } from '@signpost/model';
import type { Root } from 'mdast';
import { scanTags } from '../html/scan-tags.ts';
import type { MarkdownSource } from '../markdown/markdown-source.ts';
import { walk } from '../markdown/walk.ts';
import { type Comment, type CommentFacts, mayHoldComments, readComments } from './comment-facts.ts';

const rawText = /^(?:script|style|textarea|title)$/;

/** The comments of a piece of HTML; what looks like one inside a tag or a script is none. */
function findComments(text: string, { start, end }: Span): Span[] {
  const html = text.slice(start, end);
  const tags = scanTags(html);
  const comments: Span[] = [];
  let next = 0;
  for (let at = html.indexOf('<!--'); at !== -1; at = html.indexOf('<!--', at + 4)) {
    for (let tag = tags[next]; tag !== undefined && tag.span.start < at; tag = tags[next]) next += 1;
    const before = tags[next - 1];
    const isText = before !== undefined && (at < before.span.end || (!before.isEnd && rawText.test(before.name)));
    if (isText) continue;
    const close = html.indexOf('-->', at + 4);
    if (close === -1) break;
    comments.push({ start: start + at, end: start + close + 3 });
    at = close - 1;
  }
  return comments;
}

/** The comments of MDX, `{/* … *\/}`, outside of code and HTML; `literal` is sorted. */
function findExpressionComments(text: string, literal: readonly Span[]): Span[] {
  const comments: Span[] = [];
  let next = 0;
  for (let at = text.indexOf('{/*'); at !== -1; at = text.indexOf('{/*', at + 3)) {
    while ((literal[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((literal[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    const close = text.indexOf('*/}', at + 3);
    if (close === -1) break;
    comments.push({ start: at, end: close + 3 });
    at = close;
  }
  return comments;
}

function toComment(span: Span, opener: number, isExpression: boolean): Comment {
  return { span, body: { start: span.start + opener, end: span.end - 3 }, isExpression };
}

/** Reads the comments to the checker of a Markdown text, those in braces too: whether they are comments, the page's program decides. */
export function readMarkdownComments(root: Root, source: MarkdownSource): CommentFacts {
  const { text } = source;
  if (!mayHoldComments(text)) return readComments(text, []);
  const html: Span[] = [];
  const literal: Span[] = [];
  for (const node of walk(root)) {
    const span = source.spanOf(node);
    if (span === undefined) continue;
    if (node.type === 'html') html.push(span);
    if (/^(?:html|code|inlineCode|yaml|toml)$/.test(node.type)) literal.push(span);
  }
  const found = [
    ...html.flatMap((span) => findComments(text, span)).map((span) => toComment(span, '<!--'.length, false)),
    ...findExpressionComments(text, literal).map((span) => toComment(span, '{/*'.length, true)),
  ];
  return readComments(
    text,
    found.toSorted((a, b) => a.span.start - b.span.start),
  );
}
