/** Text that would open a block where a line starts: punctuation, or an enumerator such as `A.`. */
const blockStart = /^[^\p{L}\p{N}\\]|^(?:\p{L}|\p{N}+|[ivxlcdm]+)[.)](?=\s|$)/iu;

/**
 * A text that reStructuredText reads as itself, wherever in a paragraph, title or cell it stands. A line of nothing but
 * backslashes would be a transition: an escaped space, which shows nothing, makes it text.
 */
export function escapeRst(text: string): string {
  const inline = text
    .replace(/[\\`*|]/g, '\\$&')
    .replace(/_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('](', ']\\(') // no markup here, but who reads the source would take it for a link of Markdown
    .replace(/::$/, ':\\:');
  if (/^\\+$/.test(inline)) return `\\ ${inline}`;
  return blockStart.test(inline) ? `\\${inline}` : inline;
}

/** A text as an inline literal, which knows no escapes; one with a backtick becomes escaped text. */
export function quoteRstLiteral(text: string): string {
  return text.includes('`') ? escapeRst(text) : `\`\`${text}\`\``;
}

/** Every character that may take two columns, and some that take one: a line that is too long is no fault, a short one is. */
const wide = /[\u1100-\u1DFF\u2329\u232A\u2E80-\u{10FFFF}]|\p{Emoji_Presentation}/u;

/** The most columns that a text can take: docutils wants a title's underline at least that long. */
export function measureColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : 1;
  return columns;
}

/** A text with a line of `character` below it, at least as long as the text is wide. */
export function underline(text: string, character: string): string {
  return `${text}\n${character.repeat(measureColumns(text))}`;
}
