import { expect, test } from 'vitest';
import { parsePart } from '../src/markdown/parse-part.ts';

test('a part that somebody may have written has its marks, one of thousands of them is text', () => {
  expect(parsePart('- *a*').children).toMatchObject([
    { type: 'list', children: [{ children: [{ children: [{ type: 'emphasis' }] }] }] },
  ]);
  const text = '*a'.repeat(200_000);
  expect(parsePart(`- ${text}\n`).children).toMatchObject([
    { type: 'list', children: [{ children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] }] },
  ]);
});

test.each(['- '.repeat(3000), '> '.repeat(3000), '1. '.repeat(3000)])(
  'what is too deep for a tree is text (%#)',
  (marks) => {
    expect(parsePart(`- x ${marks}\n`).children).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: `- x ${marks}`.trim() }] },
    ]);
  },
);
