/** A text that Markdown (CommonMark, GFM and MyST) reads as itself, wherever in a paragraph, heading or cell it stands. */
export function escapeMarkdown(text: string): string {
  const inline = text
    .replace(/[\\`*[\]<>{}|~$]|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
  return inline
    .replace(/(?<=\s)#+$/, (hashes) => `\\${hashes}`)
    .replace(/^(?:[#+=:-]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A text as a code span, whose fence is longer than any run of backticks inside. */
export function quoteMarkdownCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}
