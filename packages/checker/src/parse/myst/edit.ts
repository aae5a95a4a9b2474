import type { Span, Splice } from '@signpost/model';

/** A piece of a text that is replaced by one of the same length. */
export type Edit = Splice;

/** An edit that leaves a mark and nothing else: a heading of one character, which ends and starts blocks as a fence does. */
export function markAt({ start, end }: Span): Edit {
  return { start, end, text: `#${' '.repeat(Math.max(0, end - start - 1))}` };
}

/** An edit that leaves a mark, and a part of the span as the text of the heading. */
export function markBefore(text: string, span: Span, prose: Span): Edit {
  const before = ' '.repeat(Math.max(0, prose.start - span.start - 1));
  return { ...span, text: `#${before}${text.slice(prose.start, prose.end)}${' '.repeat(span.end - prose.end)}` };
}

/** An edit that leaves nothing. */
export function blank({ start, end }: Span): Edit {
  return { start, end, text: ' '.repeat(Math.max(0, end - start)) };
}
