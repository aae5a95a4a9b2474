import { trimEnd } from '../characters/white-space.ts';
import { findIndents, findNextText } from './line-table.ts';
import type { LineTable } from './line-table.ts';

const tabWidth = 8;
/** File, group and record separator, next line, line and paragraph separator: Python breaks lines there too. */
const separators = String.fromCharCode(0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029);
const lineBreaks = new RegExp(`\\r\\n|[\\n\\r${separators}]`, 'g');
const unusual = new RegExp(`[\\t\\v\\f\\r${separators}]`);

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

function splitPlain(source: string, start: number): LineTable {
  const texts: string[] = [];
  const offsets: number[] = [];
  const numbers: number[] = [];
  let from = start;
  while (from < source.length) {
    let to = source.indexOf('\n', from);
    if (to < 0) {
      to = source.length;
    }
    texts.push(trimEnd(source.slice(from, to)));
    offsets.push(from);
    numbers.push(texts.length);
    from = to + 1;
  }
  return {
    texts,
    offsets,
    numbers,
    maps: [],
    indents: findIndents(texts),
    nextText: findNextText(texts),
    contiguous: true,
  };
}

function splitUnusual(source: string, start: number): LineTable {
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
  let from = start;
  lineBreaks.lastIndex = start;
  for (let match = lineBreaks.exec(source); match !== null; match = lineBreaks.exec(source)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  if (from < source.length) {
    add(from, source.length);
  }
  return {
    texts,
    offsets,
    numbers,
    maps,
    indents: findIndents(texts),
    nextText: findNextText(texts),
    contiguous: true,
  };
}

/** Splits a document into lines as docutils does: a byte order mark is skipped, tabs count to the next multiple of 8. */
export function splitSource(source: string): LineTable {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  return unusual.test(source) ? splitUnusual(source, start) : splitPlain(source, start);
}
