import type { Reference, Span } from '@signpost/model';

/** Where the targets of inline links and pictures stand, with their titles: up to the end of the construct. */
export function listTargets(references: readonly Reference[]): Span[] {
  return references.flatMap(({ kind, span, targetSpan }) => {
    const isInline =
      (kind === 'link' || kind === 'image') && targetSpan.start > span.start && targetSpan.end < span.end;
    return isInline ? [{ start: targetSpan.start, end: span.end - 1 }] : [];
  });
}
