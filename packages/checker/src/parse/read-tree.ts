import { parse, type Root as RstRoot } from '@signpost/rst';
import type { Root as MarkdownRoot } from 'mdast';
import type { Reading } from '../collect/reading.ts';
import { maskMdx } from './mdx/mask-mdx.ts';
import type { MarkdownReader } from './markdown/markdown-reader.ts';
import { readMyst } from './myst/read-myst.ts';
import { toParseOptions } from './rst/read-rst.ts';

/** A document as a tree of its language, with all that MyST adds to Markdown. */
export type DocumentTree =
  | { readonly format: 'markdown'; readonly root: MarkdownRoot }
  | { readonly format: 'rst'; readonly root: RstRoot };

/** Reads a text into the tree whose facts the checker knows; no text is ever refused. Offsets are those of the text. */
export function readTree(
  text: string,
  { format, options }: Reading,
  { parse: parseMarkdown }: MarkdownReader,
): DocumentTree {
  if (format === 'rst') return { format, root: parse(text, toParseOptions(options)) };
  const shown = options.flavour === 'mdx' ? maskMdx(text).masked : text;
  return { format, root: readMyst(shown, parseMarkdown, options.isMyst === true).root };
}
