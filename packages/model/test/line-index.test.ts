import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines } from '../src/index.ts';

test('LF, CRLF and lone CR each end one line', () => {
  const lines = indexLines('a\nbc\r\nd\re');
  expect([1, 2, 3, 4].map((line) => lines.textOf(line))).toEqual(['a', 'bc', 'd', 'e']);
  expect(lines.count).toBe(4);
});

test('columns count UTF-16 units from 1', () => {
  expect(indexLines('x\n😀y').pointAt(4)).toEqual({ line: 2, column: 3, offset: 4 });
});

test('offsets outside the text are clamped to it', () => {
  const lines = indexLines('ab');
  expect(lines.pointAt(-1)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(lines.pointAt(9)).toEqual({ line: 1, column: 3, offset: 2 });
});

test('law: line start plus column gives the offset back', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '漢', '😀') });
  fc.assert(
    fc.property(text, fc.nat(60), (content, at) => {
      const lines = indexLines(content);
      const point = lines.pointAt(at);
      expect(lines.startOf(point.line) + point.column - 1).toBe(Math.min(at, content.length));
    }),
  );
});
