import { markdownToMdast } from 'satteri';
import type { MarkdownParser } from './markdown-parser.ts';

/** The native parser; satteri's type says less than its documentation: the result is always a root. */
export const parse: MarkdownParser = (text) => {
  const tree = markdownToMdast(text);
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
};
