import type { DocumentFacts } from '@signpost/model';
import type { Reading } from '../collect/reading.ts';
import type { MarkdownParser } from './markdown/markdown-parser.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readRst } from './rst/read-rst.ts';

/** Reads one text into the facts that the checker knows; no text is ever refused. */
export function parseText(text: string, { format, options }: Reading, parseMarkdown: MarkdownParser): DocumentFacts {
  return format === 'rst' ? readRst(text, options) : readMarkdown(text, parseMarkdown, options.flavour);
}
