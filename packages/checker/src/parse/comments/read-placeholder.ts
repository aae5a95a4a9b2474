import type { Placeholder, Span } from '@signpost/model';

/** What every placeholder holds; a text without it needs no search. */
export const placeholderMark = 'FILL';

const opening = /^\s*FILL(?::|\s*$)/;

/** Reads a comment (`body`, a part of `span`) that waits for a person's words; nothing when it is another one. */
export function readPlaceholder(text: string, span: Span, body: Span): Placeholder | undefined {
  const words = text.slice(body.start, body.end);
  const match = opening.exec(words);
  if (match === null) return undefined;
  return { text: words.slice(match[0].length).trim().replace(/\s+/g, ' '), span };
}
