import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { listParts } from '../src/markdown/list-parts.ts';

/** The headings of a text that is read as a whole: depth and words. */
function listHeadings(text: string): readonly (readonly [number, string])[] {
  return fromMarkdown(text).children.flatMap((node) =>
    node.type === 'heading'
      ? [[node.depth, text.slice(node.position?.start.offset, node.position?.end.offset).trimEnd()] as const]
      : [],
  );
}

function listParted(text: string): readonly (readonly [number, string])[] {
  return listParts(text).flatMap(({ start, end }) => listHeadings(text.slice(start, end)));
}

const line = fc.constantFrom(
  '===',
  '---',
  '-',
  '',
  '- - -',
  'text',
  'a  ',
  '=',
  '--',
  '   ===',
  '==  ',
  '[a](b)',
  '*a*',
  '1',
  '\\---',
);

test('headings by underlines are read one by one as they are in the whole', () => {
  const lines = fc.tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n'));
  fc.assert(
    fc.property(lines, ([list, eol]) => {
      // Long enough to be cut, short enough to be read as a whole.
      const text = Array.from({ length: Math.ceil(4200 / (list.join(eol).length + 1)) }, () => list.join(eol)).join(
        eol,
      );
      expect(listParted(text)).toEqual(listHeadings(text));
    }),
    { numRuns: 6 },
  );
});

test.each(['===\n', 'a\n===\n', 'text\n---\n', '[a](b)\n===\n'])('thousands of %j are many short parts', (unit) => {
  const text = unit.repeat(8000);
  const parts = listParts(text);
  expect(parts.length).toBe(unit === '===\n' ? 4000 : 8000);
  expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThan(12);
});
