import type { TableFault } from './table-layout.ts';

/** Finds the line of `=` between head and body, and makes it an ordinary border; -1 where there is none. */
export function takeHeadSeparator(texts: string[], pattern: RegExp, borders: boolean): number | TableFault {
  let separator = -1;
  const last = texts.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const text = texts[index] ?? '';
    if (!pattern.test(text)) {
      continue;
    }
    if (separator >= 0) {
      return { fault: 'It has more than one line between head and body.', line: index };
    }
    separator = index;
    texts[index] = text.replaceAll('=', '-');
  }
  if (separator === 0 || (borders && separator > 0 && separator === last)) {
    return { fault: 'The line between head and body is the first or the last.', line: separator };
  }
  return separator;
}
