import { expect, test } from 'vitest';
import { outline } from './outline.ts';

test('a byte order mark, tabs and CRLF', () => {
  expect(outline('\ufeffA\tb\r\n\r\n\t*c*\r\n')).toMatchInlineSnapshot(`
    "paragraph 1:2 «A	b»
      text 1:2 «A	b»
    blockquote 3:2 «*c*»
      paragraph 3:2 «*c*»
        emphasis 3:2 «*c*»
          text 3:3 «c»"
  `);
});

test('an indented literal block', () => {
  expect(outline('Like so::\n\n    a\n      b\n\nEnd.\n')).toMatchInlineSnapshot(`
    "paragraph 1:1 «Like so::»
      text 1:1 «Like so:»
    code  3:5 «a⏎      b»
    paragraph 6:1 «End.»
      text 6:1 «End.»"
  `);
});

test('a quoted literal block', () => {
  expect(outline('Like so::\n\n> a\n> b\n')).toMatchInlineSnapshot(`
    "paragraph 1:1 «Like so::»
      text 1:1 «Like so:»
    code  3:1 «> a⏎> b»"
  `);
});

test('an interactive session', () => {
  expect(outline('>>> 1 + 1\n2\n')).toMatchInlineSnapshot(`"doctestBlock 1:1 «>>> 1 + 1⏎2»"`);
});
