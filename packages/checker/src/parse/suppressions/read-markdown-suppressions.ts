import type { Span, Suppression } from '@signpost/model';
import type { Root } from 'mdast';
import { scanTags } from '../html/scan-tags.ts';
import type { MarkdownSource } from '../markdown/markdown-source.ts';
import { walk } from '../markdown/walk.ts';
import { mark, readSuppression } from './read-suppression.ts';

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

function readExpression(text: string, span: Span): Suppression | undefined {
  const suppression = readSuppression(text, span, { start: span.start + 3, end: span.end - 3 });
  return suppression === undefined ? undefined : { ...suppression, isExpression: true };
}

/** Reads the comments to the checker of a Markdown text, those in braces too: whether they are comments, the page's program decides. */
export function readMarkdownSuppressions(root: Root, source: MarkdownSource): readonly Suppression[] {
  const { text } = source;
  if (!text.includes(mark)) return [];
  const html: Span[] = [];
  const literal: Span[] = [];
  for (const node of walk(root)) {
    const span = source.spanOf(node);
    if (span === undefined) continue;
    if (node.type === 'html') html.push(span);
    if (/^(?:html|code|inlineCode|yaml|toml)$/.test(node.type)) literal.push(span);
  }
  const inHtml = html.flatMap((span) => findComments(text, span));
  const inBraces = findExpressionComments(text, literal);
  const found = [
    ...inHtml.map((span) => readSuppression(text, span, { start: span.start + 4, end: span.end - 3 })),
    ...inBraces.map((span) => readExpression(text, span)),
  ];
  return found.filter((one) => one !== undefined).toSorted((a, b) => a.span.start - b.span.start);
}
