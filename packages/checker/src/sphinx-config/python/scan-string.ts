/** A string literal in a text: where it ends, and what stands between its quotes. */
export interface ScannedString {
  /** Behind the closing quotes, or where a string that is never closed stops. */
  readonly end: number;
  /** The text between the quotes; undefined where they are never closed. */
  readonly body: string | undefined;
}

/** The quotes that open at a position: three of a kind, or one. */
function quotesAt(text: string, at: number): string {
  const quote = text.charAt(at);
  return text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
}

/** Finds the end of a string whose quotes open at `start`; a backslash protects what follows it, in raw strings as well. */
export function scanString(text: string, start: number): ScannedString {
  const quotes = quotesAt(text, start);
  const from = start + quotes.length;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '\n' && quotes.length === 1) return { end: at, body: undefined };
    else if (character === quotes[0] && text.startsWith(quotes, at)) {
      return { end: at + quotes.length, body: text.slice(from, at) };
    }
  }
  return { end: text.length, body: undefined };
}

/**
 * Finds the end of an f-string, whose expressions may hold strings of the same quotes since Python 3.12. A quote without a
 * partner is a character of a format (`{x:'>9}`); as no second search starts before the end of a failed one, the time is linear.
 */
export function scanFormattedString(text: string, start: number): ScannedString {
  const quotes = quotesAt(text, start);
  const from = start + quotes.length;
  const failedUntil = new Map<string, number>();
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isQuote = character === '"' || character === "'";
    if (character === '\\') at += 1;
    else if (character === '\n' && quotes.length === 1) return { end: at, body: undefined };
    else if (depth === 0 && text.startsWith(quotes, at)) return { end: at + quotes.length, body: text.slice(from, at) };
    else if (depth > 0 && isQuote && at >= (failedUntil.get(character) ?? 0)) {
      const inner = scanString(text, at);
      if (inner.body === undefined) failedUntil.set(character, inner.end);
      else at = inner.end - 1;
    } else if (depth === 0 && character === '{' && text.charAt(at + 1) === '{') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth = Math.max(0, depth - 1);
  }
  return { end: text.length, body: undefined };
}
