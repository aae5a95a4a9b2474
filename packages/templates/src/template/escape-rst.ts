import { escapeText } from '@signpost/rst';

export { escapeText as escapeRst } from '@signpost/rst';

/** A text as an inline literal, which knows no escapes; one with a backtick becomes escaped text. */
export function quoteRstLiteral(text: string): string {
  return text.includes('`') ? escapeText(text) : `\`\`${text}\`\``;
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
