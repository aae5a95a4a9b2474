import type { Span } from '@signpost/model';

/** A piece of a text that is replaced by one of the same length. */
export interface Edit extends Span {
  readonly text: string;
}

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

/** Applies edits that do not overlap; the length of the text stays. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
