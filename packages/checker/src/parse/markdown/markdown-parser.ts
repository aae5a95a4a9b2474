import type { Root } from 'mdast';

/** Parses a text without byte order mark; offsets, lines and columns count UTF-16 units. */
export type MarkdownParser = (text: string) => Root;
