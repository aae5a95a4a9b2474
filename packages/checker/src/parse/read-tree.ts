import { parse, type Root as RstRoot } from '@signpost/rst';
import type { Root as MarkdownRoot } from 'mdast';
import type { Reading } from '../collect/reading.ts';
import { maskPythonMarkdown, mayBePython } from './markdown/constructs/mask-python-markdown.ts';
import { nestPythonBlocks } from './markdown/nest-python-blocks.ts';
import { maskMdx } from './mdx/mask-mdx.ts';
import { movePositions, nestJsx } from './mdx/nest-jsx.ts';
import type { MarkdownReader } from './markdown/markdown-reader.ts';
import { readMyst } from './myst/read-myst.ts';
import { toParseOptions } from './rst/read-rst.ts';

/** A document as a tree of its language, with all that MyST adds to Markdown. */
export type DocumentTree =
  | { readonly format: 'markdown'; readonly root: MarkdownRoot }
  | { readonly format: 'rst'; readonly root: RstRoot };

/** MDX without its JSX, which leaves boxes. */
function readMdxTree(text: string, parseMarkdown: MarkdownReader['parse']): MarkdownRoot {
  const { masked, tags, placeOf } = maskMdx(text);
  const { root } = readMyst(masked, parseMarkdown, false, true);
  if (placeOf !== undefined) movePositions(root, placeOf);
  nestJsx(root, tags, text);
  return root;
}

function readPythonTree(text: string, parseMarkdown: MarkdownReader['parse']): MarkdownRoot {
  if (!mayBePython(text)) return readMyst(text, parseMarkdown).root;
  const { root } = readMyst(maskPythonMarkdown(text).text, parseMarkdown);
  nestPythonBlocks(root, text);
  return root;
}

/** Reads a text into the tree whose facts the checker knows; no text is ever refused. Offsets are those of the text. */
export function readTree(
  text: string,
  { format, options }: Reading,
  { parse: parseMarkdown }: MarkdownReader,
): DocumentTree {
  if (format === 'rst') return { format, root: parse(text, toParseOptions(options)) };
  if (options.flavour === 'mdx') return { format, root: readMdxTree(text, parseMarkdown) };
  if (options.flavour === 'python') return { format, root: readPythonTree(text, parseMarkdown) };
  const isMyst = options.isMyst === true;
  return { format, root: readMyst(text, parseMarkdown, isMyst, !isMyst).root };
}
