import type { Span } from '@signpost/model';

const maxDepth = 32;
const closers: Readonly<Record<string, string>> = { '<': '>', '"': '"', "'": "'", '(': ')' };

function isSpace(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r';
}

/** The offset after a bracketed or quoted part that opens at `start`, escapes respected; nothing when it never closes. */
function endOfQuoted(text: string, start: number, limit: number): number | undefined {
  const closer = closers[text[start] ?? ''];
  if (closer === undefined) return undefined;
  for (let at = start + 1; at < limit; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === closer) return at + 1;
  }
  return undefined;
}

/** Ends a destination without angle brackets: at white space, or at a parenthesis that it did not open. */
function endOfBare(text: string, start: number, limit: number): number | undefined {
  let depth = 0;
  let at = start;
  for (; at < limit && !isSpace(text[at]); at += 1) {
    const unit = text[at];
    if (unit === '\\') at += 1;
    else if (unit === '(') depth += 1;
    else if (unit === ')') depth -= 1;
    if (depth < 0) return at;
    if (depth > maxDepth) return undefined;
  }
  return Math.min(at, limit);
}

function readDestination(
  text: string,
  start: number,
  limit: number,
): { readonly span: Span; readonly end: number } | undefined {
  if (text[start] === '<') {
    const end = endOfQuoted(text, start, limit);
    return end === undefined ? undefined : { span: { start: start + 1, end: end - 1 }, end };
  }
  const end = endOfBare(text, start, limit);
  return end === undefined ? undefined : { span: { start, end }, end };
}

/** Skips white space, and the `>` that starts a continuation line in a block quote. */
function skipSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text[at]) || text[at] === '>') at += 1;
  return at;
}

/** Reads `(destination "title")` at an offset; the destination, when the whole ends exactly at `end`. */
function readResource(text: string, start: number, end: number): Span | undefined {
  const destination = readDestination(text, skipSpace(text, start), end);
  if (destination === undefined) return undefined;
  const afterSpace = skipSpace(text, destination.end);
  const close = skipSpace(text, endOfQuoted(text, afterSpace, end) ?? afterSpace);
  return text[close] === ')' && close + 1 === end ? destination.span : undefined;
}

/**
 * Where the destination of an inline link or image stands. `from` is an offset at or before the end of its label; the
 * first `](` from there whose parentheses close at the end of the construct is the one.
 */
export function findResourceTarget(text: string, span: Span, from: number): Span | undefined {
  for (let at = text.indexOf('](', from); at !== -1 && at < span.end; at = text.indexOf('](', at + 2)) {
    const target = readResource(text, at + 2, span.end);
    if (target !== undefined) return target;
  }
  return undefined;
}

/** Where the destination of `[label]: destination` stands. */
export function findDefinitionTarget(text: string, span: Span): Span | undefined {
  let at = span.start + 1;
  while (at < span.end && text[at] !== ']') at += text[at] === '\\' ? 2 : 1;
  return text[at + 1] === ':' ? readDestination(text, skipSpace(text, at + 2), span.end)?.span : undefined;
}
