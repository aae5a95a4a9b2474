import type { Document } from '@signpost/model';
import type { Source } from '../collect/source.ts';
import type { MarkdownParser } from './markdown/markdown-parser.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readRst } from './rst/read-rst.ts';

/** Reads each source into the facts that the checker knows; no document is ever refused. */
export function parseSources(sources: readonly Source[], parseMarkdown: MarkdownParser): Document[] {
  return sources.map(({ path, text, format, options }) =>
    format === 'rst' ? readRst(path, text, options) : readMarkdown(path, text, parseMarkdown),
  );
}
