import { fromMarkdown } from 'mdast-util-from-markdown';

/** How blocks are read without looking for inline constructs: they are the same, and it is half the time. */
export const blocksOnly = {
  extensions: [
    {
      disable: {
        null: [
          'attention',
          'autolink',
          'codeText',
          'hardBreakEscape',
          'htmlText',
          'labelEnd',
          'labelStartImage',
          'labelStartLink',
        ],
      },
    },
  ],
};
/** What is longer is no text that somebody wrote; micromark takes quadratic time over thousands of marks in one paragraph. */
const longest = 20_000;

/** Lists and quotes inside of each other, deeper than any parser or renderer can go. */
const tooDeep = /(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){100}|(?<![^\r\n])[ \t>]{300,}(?:[-*+>]|\d{1,9}[.)])/;

/** Whether lists and quotes stand so deep inside of each other that no parser is to read them. */
export function isTooDeep(part: string): boolean {
  return tooDeep.test(part);
}

/** A part as one paragraph of text. */
function asText(part: string): ReturnType<typeof fromMarkdown> {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: part.trim() }] }] };
}

/**
 * The tree of a part of Markdown; one that is too long to be text is read without what stands inside of lines, one that is too deep is
 * text.
 */
export function parsePart(part: string): ReturnType<typeof fromMarkdown> {
  if (isTooDeep(part)) return asText(part);
  return part.length > longest ? fromMarkdown(part, blocksOnly) : fromMarkdown(part);
}
