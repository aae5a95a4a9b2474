import { listParts } from '../../markdown/list-parts.ts';
import { parsePart } from '../../markdown/parse-part.ts';
import { readPlainItem } from '../../markdown/read-plain-item.ts';
import { renderBlocks, type BlockStyle } from './blocks.ts';

/** Where Python ends lines, and Markdown does not. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const otherLineEnds = /[\u000B\u000C\u001C-\u001E\u0085\u2028\u2029]/g;

/**
 * Translates Markdown into reStructuredText block by block, as mdast takes quadratic time over a long list; what labels lead to is
 * the same for all of them. The items of one list stay together. The last line is not ended.
 */
export function translate(markdown: string, style: BlockStyle): string {
  const known = [...style.definitions].map(([label, url]) => `[${label}]: <${url}>\n`).join('');
  let text = '';
  let wasList = false;
  const source = markdown.replace(/\r\n?/g, '\n').replace(otherLineEnds, ' ');
  for (const { start, end, isItem } of listParts(source)) {
    const part = source.slice(start, end);
    const plain = isItem ? readPlainItem(part) : undefined;
    const { children } = plain ?? parsePart(part.includes('[') && known !== '' ? `${part}\n\n${known}` : part);
    const rst = renderBlocks(children, style);
    if (rst === '') continue;
    const isTight = wasList && isItem && !rst.includes('\n\n') && !/\n\n(?: .*)?$/.test(text);
    text += text === '' ? rst : (isTight ? '\n' : '\n\n') + rst;
    wasList = isItem;
  }
  return text;
}
