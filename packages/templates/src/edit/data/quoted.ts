const plain = /[^"\\\n]+/y;

/** The offset behind a string in double quotes on one line that starts here; nothing where none does. */
export function findQuotedEnd(text: string, start: number): number | undefined {
  if (text[start] !== '"') return undefined;
  // One expression for the whole would need a place in memory for each character.
  for (let at = start + 1; at < text.length;) {
    plain.lastIndex = at;
    if (plain.test(text)) at = plain.lastIndex;
    else if (text[at] === '"') return at + 1;
    else if (text[at] === '\\' && at + 1 < text.length && text[at + 1] !== '\n') at += 2;
    else return undefined;
  }
  return undefined;
}

/** The same for single quotes, in which nothing is escaped. */
export function findLiteralEnd(text: string, start: number): number | undefined {
  const literal = /'[^'\n]*'/y;
  literal.lastIndex = start;
  return literal.test(text) ? literal.lastIndex : undefined;
}

/** Up to two quotes may stand before the three that close. */
function closeAt(text: string, at: number, quote: string): number {
  let end = at + 3;
  while (end < at + 5 && text[end] === quote) end += 1;
  return end;
}

/** The offset behind a string in three quotes of a kind; nothing where none starts, or it is not closed. */
export function findMultilineEnd(text: string, start: number, quote: '"' | "'"): number | undefined {
  const fence = quote.repeat(3);
  if (!text.startsWith(fence, start)) return undefined;
  const stop = quote === '"' ? /"""|\\/g : /'''/g;
  stop.lastIndex = start + 3;
  for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
    if (found[0] === fence) return closeAt(text, found.index, quote);
    stop.lastIndex += 1;
  }
  return undefined;
}
