/**
 * A part of a line that reads as itself, not as markup. It may stand at the end of a paragraph, where two colons would announce
 * code. A link of Markdown is no markup here; who reads the source would take it for one.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[\\`*|]/g, '\\$&')
    .replace(/_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('](', ']\\(')
    .replace(/::(?=\s*$)/, ':\\:');
}

/** What opens a block where a line starts and is no inline markup: punctuation, a bullet, an enumerator such as `A.`. */
const blockStart =
  /^(?:[!-)+-/:-@[\]^{}~\u2014]|[\u2022\u2023\u2043](?=\s|$)|(?:\d+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)[.)](?=\s|$))/;

/**
 * A line, with inline markup or escaped, that begins no block. A line of nothing but backslashes would be a transition: an escaped
 * space, which shows nothing, makes it text.
 */
export function escapeLineStart(line: string): string {
  if (/^\\+$/.test(line)) return `\\ ${line}`;
  return blockStart.test(line) ? `\\${line}` : line;
}

/** A text of one line that reads as itself, wherever in a paragraph, title or cell it stands. */
export function escapeText(text: string): string {
  return escapeLineStart(escapeInline(text));
}
