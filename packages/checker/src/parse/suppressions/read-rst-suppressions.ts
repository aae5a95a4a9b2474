import type { Suppression } from '@signpost/model';
import type { Root } from '@signpost/rst';
import { spanOf } from '../rst/read-references.ts';
import { walk } from '../rst/walk.ts';
import { mark, readSuppression } from './read-suppression.ts';

/** Reads the comments to the checker of a reStructuredText document. */
export function readRstSuppressions(root: Root, text: string): readonly Suppression[] {
  if (!text.includes(mark)) return [];
  const found: Suppression[] = [];
  for (const node of walk(root)) {
    if (node.type !== 'comment') continue;
    const { start, end } = spanOf(node.position);
    const span = { start, end: start + text.slice(start, end).trimEnd().length };
    const suppression = readSuppression(text, span, { start: start + '..'.length, end: span.end });
    if (suppression !== undefined) found.push(suppression);
  }
  return found;
}
