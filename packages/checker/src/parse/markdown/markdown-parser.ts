import type { Root } from 'mdast';

/** Parses a text without byte order mark; offsets, lines and columns count UTF-16 units. */
export type MarkdownParser = (text: string) => Root;

/**
 * Loads one parser and only its code: the native one, or micromark where the platform has no native package and where
 * `SIGNPOST_MARKDOWN_PARSER=micromark` asks for it.
 */
export async function loadMarkdownParser(name = process.env['SIGNPOST_MARKDOWN_PARSER']): Promise<MarkdownParser> {
  if (name !== 'micromark') {
    const native = await import('./satteri-parser.ts').catch(() => undefined);
    if (native !== undefined) return native.parse;
  }
  return (await import('./micromark-parser.ts')).parse;
}
