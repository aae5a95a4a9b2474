import type { Span } from '@signpost/model';
import type { Nodes } from 'mdast';
import type { MarkdownSource } from './markdown-source.ts';
import { walk } from './walk.ts';

const literal: ReadonlySet<Nodes['type']> = new Set([
  'html',
  'code',
  'inlineCode',
  'definition',
  'yaml',
  'toml',
  'role',
  'comment',
]);

/** Where a tree says that a text is no Markdown: brackets there mean nothing. */
export function listLiteralSpans(root: Nodes, source: MarkdownSource): Span[] {
  return [...walk(root)].flatMap((node) => {
    if (node.type === 'directive' && node.value !== null && node.bodyPosition !== null) {
      return [{ start: node.position.start.offset, end: node.bodyPosition.end.offset }];
    }
    const span = literal.has(node.type) ? source.spanOf(node) : undefined;
    return span === undefined ? [] : [span];
  });
}
