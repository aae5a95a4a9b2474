import type { CodeBlock, Span } from '@signpost/model';

const indent = /^ *\t[ \t]*(?=\S)/gm;

/** The indentation of each line that has a tab in it, outside of code. */
export function findTabIndents(source: string, code: readonly CodeBlock[]): Span[] {
  if (!source.includes('\t')) return [];
  const blocks = code.map(({ contentSpan }) => contentSpan).toSorted((one, other) => one.start - other.start);
  let at = 0;
  return [...source.matchAll(indent)].flatMap(({ index, 0: { length } }) => {
    const end = index + length;
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at += 1;
    return (blocks[at]?.start ?? Number.POSITIVE_INFINITY) <= end ? [] : [{ start: index, end }];
  });
}
