import { loadMarkdownReader } from '../src/parse/markdown/markdown-reader.ts';

/** satteri's reader, and micromark's. */
export const native = await loadMarkdownReader('satteri');
export const micromark = await loadMarkdownReader('micromark');
