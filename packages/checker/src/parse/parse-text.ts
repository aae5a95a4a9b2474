import type { DocumentFacts } from '@signpost/model';
import type { Reading } from '../collect/reading.ts';
import { keepWritten } from './blocks/keep-written.ts';
import type { MarkdownReader } from './markdown/markdown-reader.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readRst } from './rst/read-rst.ts';

/** Reads one text into the facts that the checker knows; no text is ever refused. */
export function parseText(text: string, { format, options }: Reading, markdown: MarkdownReader): DocumentFacts {
  const facts = format === 'rst' ? readRst(text, options) : readMarkdown(text, markdown, options);
  return { ...facts, blocks: keepWritten(facts.blocks, text) };
}
