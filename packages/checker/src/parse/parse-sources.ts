import type { Document } from '@signpost/model';
import type { ParseOptions } from '@signpost/rst';
import type { Source } from '../collect/source.ts';
import type { MarkdownParser } from './markdown/markdown-parser.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readRst } from './rst/read-rst.ts';

/** Reads one source; `options` say how its project reads reStructuredText. */
export function parseSource(
  { path, format, text }: Source,
  parseMarkdown: MarkdownParser,
  options?: ParseOptions,
): Document {
  return format === 'rst' ? readRst(path, text, options) : readMarkdown(path, text, parseMarkdown);
}

/** Reads each source into the facts that the checker knows; no document is ever refused. */
export function parseSources(sources: readonly Source[], parseMarkdown: MarkdownParser): Document[] {
  return sources.map((source) => parseSource(source, parseMarkdown));
}
