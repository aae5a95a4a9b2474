import type { Root } from '@signpost/rst';
import { spanOf } from '../rst/read-references.ts';
import { walk } from '../rst/walk.ts';
import { type Comment, type CommentFacts, mayHoldComments, readComments } from './comment-facts.ts';

/** Reads the comments to the checker of a reStructuredText document. */
export function readRstComments(root: Root, text: string): CommentFacts {
  const found: Comment[] = [];
  if (!mayHoldComments(text)) return readComments(text, found);
  for (const node of walk(root)) {
    if (node.type !== 'comment') continue;
    const { start, end } = spanOf(node.position);
    const span = { start, end: start + text.slice(start, end).trimEnd().length };
    found.push({ span, body: { start: start + '..'.length, end: span.end }, isExpression: false });
  }
  return readComments(text, found);
}
