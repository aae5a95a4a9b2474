import type { MarkdownParser } from './markdown-parser.ts';
import type { MarkdownScanner } from './flat-node.ts';

/** The two ways to read Markdown: a flat list of some nodes, which is fast, and the whole tree. */
export interface MarkdownReader {
  readonly scan: MarkdownScanner;
  readonly parse: MarkdownParser;
}

/**
 * Loads one reader and only its code: satteri's, or micromark's where the platform has no native package and where
 * `SIGNPOST_MARKDOWN_PARSER=micromark` asks for it.
 */
export async function loadMarkdownReader(name = process.env['SIGNPOST_MARKDOWN_PARSER']): Promise<MarkdownReader> {
  if (name !== 'micromark') {
    const { openSatteri } = await import('./satteri-reader.ts');
    const native = openSatteri();
    if (native !== undefined) return native;
  }
  const [{ parse }, { createTreeScanner }] = await Promise.all([
    import('./micromark-parser.ts'),
    import('./scan-tree.ts'),
  ]);
  return { parse, scan: createTreeScanner(parse) };
}

/** The parser alone, for those who need trees. */
export async function loadMarkdownParser(name?: string): Promise<MarkdownParser> {
  return (await loadMarkdownReader(name)).parse;
}
