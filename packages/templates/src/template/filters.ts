import { escapeMarkdown, quoteMarkdownCode } from './escape-markdown.ts';
import { escapeRst, quoteRstLiteral, underline } from './escape-rst.ts';
import { writeFill } from './fill.ts';
import { splitWords } from './split-words.ts';
import { quoteYaml } from './yaml-scalar.ts';

/** What a template can do with a value; `path` is the file that it is for. A filter on text applied to a list changes each member. */
export type Filter =
  | { readonly on: 'text'; readonly arguments: number; apply(text: string, argument: string, path: string): string }
  | { readonly on: 'list'; readonly arguments: number; apply(list: readonly string[], argument: string): string };

function ofText(apply: (text: string) => string): Filter {
  return { on: 'text', arguments: 0, apply };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Every filter by its name in templates. */
export const filters: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['constant', ofText((text) => splitWords(text).join('_').toUpperCase())],
  ['kebab', ofText((text) => splitWords(text).join('-'))],
  ['pascal', ofText((text) => splitWords(text).map(capitalize).join(''))],
  ['snake', ofText((text) => splitWords(text).join('_'))],
  ['upper', ofText((text) => text.toUpperCase())],
  ['code', ofText(quoteMarkdownCode)],
  ['fill', { on: 'text', arguments: 0, apply: (text, _, path) => writeFill(text, path) }],
  ['literal', ofText(quoteRstLiteral)],
  ['md', ofText(escapeMarkdown)],
  // In the language of the document that is written: see localize-template.ts.
  ['text', ofText(escapeMarkdown)],
  ['mono', ofText(quoteMarkdownCode)],
  ['rst', ofText(escapeRst)],
  ['yaml', ofText(quoteYaml)],
  ['underline', { on: 'text', arguments: 1, apply: underline }],
  ['first', { on: 'list', arguments: 0, apply: (list) => list[0] ?? '' }],
  ['join', { on: 'list', arguments: 1, apply: (list, separator) => list.join(separator) }],
]);
