import { trimEnd } from '../characters/white-space.ts';
import { createTable, findIndents, findNextText } from './line-table.ts';
import type { LineTable } from './line-table.ts';

const tabWidth = 8;
/** File, group and record separator, next line, line and paragraph separator: Python breaks lines there too. */
const separators = String.fromCharCode(0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029);
const lineBreaks = new RegExp(`\\r\\n|[\\n\\r${separators}]`, 'g');
const unusual = new RegExp(`[\\t\\v\\f\\r\\uFEFF${separators}]`);

interface Expanded {
  readonly text: string;
  readonly map: readonly number[] | undefined;
}

function expand(text: string, offset: number): Expanded {
  if (!text.includes('\t')) {
    return { text: /[\v\f]/.test(text) ? text.replace(/[\v\f]/g, ' ') : text, map: undefined };
  }
  let expanded = '';
  const map: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 9) {
      const width = tabWidth - (expanded.length % tabWidth);
      expanded += ' '.repeat(width);
      for (let count = 0; count < width; count += 1) {
        map.push(offset + index);
      }
    } else {
      expanded += code === 11 || code === 12 ? ' ' : (text[index] ?? '');
      map.push(offset + index);
    }
  }
  map.push(offset + text.length);
  return { text: expanded, map };
}

/** The offsets have one more entry where the document ends with a line feed: a place behind it is in a line of its own. */
function splitPlain(source: string): LineTable {
  const texts = source.split('\n');
  const isTerminated = texts.at(-1) === '';
  const offsets: number[] = [];
  let offset = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const line = texts[index] ?? '';
    offsets.push(offset);
    offset += line.length + 1;
    texts[index] = trimEnd(line);
  }
  if (isTerminated) {
    texts.pop();
  }
  return {
    texts,
    offsets,
    numbers: [],
    maps: [],
    isSource: true,
    indents: findIndents(texts),
    nextText: findNextText(texts),
    contiguous: true,
  };
}

function splitUnusual(source: string): LineTable {
  const texts: string[] = [];
  const offsets: number[] = [];
  const numbers: number[] = [];
  const maps: (readonly number[] | undefined)[] = [];
  const add = (from: number, to: number): void => {
    const { text, map } = expand(source.slice(from, to), from);
    texts.push(trimEnd(text));
    offsets.push(from);
    numbers.push(texts.length);
    maps.push(map);
  };
  let from = source.startsWith('\uFEFF') ? 1 : 0;
  lineBreaks.lastIndex = from;
  for (let match = lineBreaks.exec(source); match !== null; match = lineBreaks.exec(source)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  if (from < source.length) {
    add(from, source.length);
  }
  return createTable({ texts, offsets, maps, numbers, contiguous: true });
}

/** Splits a document into lines as docutils does: a byte order mark is skipped, tabs count to the next multiple of 8. */
export function splitSource(source: string): LineTable {
  return unusual.test(source) ? splitUnusual(source) : splitPlain(source);
}
