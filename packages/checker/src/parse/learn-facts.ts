import { encodeFacts } from '../cache/codec/facts-as-bytes.ts';
import { nameBlob } from '../cache/name-blob.ts';
import type { Reading } from '../collect/reading.ts';
import type { MarkdownReader } from './markdown/markdown-reader.ts';
import { parseText } from './parse-text.ts';

/** What one text told. */
export interface Learned {
  /** Git's id of the text; absent where nothing is kept. */
  readonly object: string | undefined;
  /** The encoded facts. */
  readonly bytes: Uint8Array;
}

/** How texts are read. */
export interface LearnOptions {
  readonly markdown: MarkdownReader;
  /** Whether a cache will keep what is learned. */
  readonly isKept: boolean;
}

/** Reads one text into its facts, encoded: a form that a cache keeps, that threads hand over, and that holds no text. */
export function learnFacts(text: string, reading: Reading, { markdown, isKept }: LearnOptions): Learned {
  return { object: isKept ? nameBlob(text) : undefined, bytes: encodeFacts(parseText(text, reading, markdown)) };
}
