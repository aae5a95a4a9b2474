import { expect, test } from 'vitest';
import { outline } from './outline.ts';

test('a grid table with spans', () => {
  expect(outline('+-----+---+\n| a   | b |\n+=====+===+\n| c       |\n| *d*     |\n+-----+---+\n'))
    .toMatchInlineSnapshot(`
    "table 1:1 «+-----+---+⏎| a   | b |⏎+=====+===+⏎| c       |⏎| *d*     |⏎+-----+---+»
      tableRow 2:3 «a   | b»
        tableCell 1x1 2:3 «a»
          paragraph 2:3 «a»
            text 2:3 «a»
        tableCell 1x1 2:9 «b»
          paragraph 2:9 «b»
            text 2:9 «b»
      tableRow 4:3 «c … *d*»
        tableCell 2x1 4:3 «c … *d*»
          paragraph 4:3 «c … *d*»
            text 4:3 «c»
            emphasis 5:3 «*d*»
              text 5:4 «d»"
  `);
});

test('wide characters take two columns', () => {
  expect(outline('+------+---+\n| \u4e2d\u6587 | b |\n+------+---+\n')).toMatchInlineSnapshot(`
    "table 1:1 «+------+---+⏎| 中文 | b |⏎+------+---+»
      tableRow 2:3 «中文 | b»
        tableCell 1x1 2:3 «中文»
          paragraph 2:3 «中文»
            text 2:3 «中文»
        tableCell 1x1 2:8 «b»
          paragraph 2:8 «b»
            text 2:8 «b»"
  `);
});

test('a simple table', () => {
  expect(outline('===  ===\na    b\n===  ===\nc    d\n     e\n===  ===\n')).toMatchInlineSnapshot(`
    "table 1:1 «===  ===⏎a    b⏎===  ===⏎c    d⏎     e⏎===  ===»
      tableRow 2:1 «a    b»
        tableCell 1x1 2:1 «a»
          paragraph 2:1 «a»
            text 2:1 «a»
        tableCell 1x1 2:6 «b»
          paragraph 2:6 «b»
            text 2:6 «b»
      tableRow 4:1 «c … d … e»
        tableCell 1x1 4:1 «c»
          paragraph 4:1 «c»
            text 4:1 «c»
        tableCell 1x1 4:6 «d … e»
          paragraph 4:6 «d … e»
            text 4:6 «d … e»"
  `);
});

test('a list table', () => {
  expect(outline('.. list-table:: T\n   :header-rows: 1\n\n   * - a\n     - b\n   * - :doc:`c`\n     - d\n'))
    .toMatchInlineSnapshot(`
    "directive list-table header-rows(text)=1 1:1 «.. list-table:: T⏎   :header-rows: 1⏎⏎   * - a⏎     - b⏎   * - :doc:\`c\`⏎     - d»
      title 1:17 «T»
        text 1:17 «T»
      table 4:4 «* - a⏎     - b⏎   * - :doc:\`c\`⏎     - d»
        tableRow 4:4 «* - a⏎     - b»
          tableCell 1x1 4:6 «- a»
            paragraph 4:8 «a»
              text 4:8 «a»
          tableCell 1x1 5:6 «- b»
            paragraph 5:8 «b»
              text 5:8 «b»
        tableRow 6:4 «* - :doc:\`c\`⏎     - d»
          tableCell 1x1 6:6 «- :doc:\`c\`»
            paragraph 6:8 «:doc:\`c\`»
              role doc -> document c 6:8 «:doc:\`c\`»
          tableCell 1x1 7:6 «- d»
            paragraph 7:8 «d»
              text 7:8 «d»"
  `);
});

test('comma-separated values', () => {
  expect(outline('.. csv-table::\n   :header: h, i\n\n   a, "b ""c""\n   d"\n')).toMatchInlineSnapshot(`
    "directive csv-table header(text)=h, i 1:1 «.. csv-table::⏎   :header: h, i⏎⏎   a, "b ""c""⏎   d"»
      table 2:13 «h, i⏎⏎   a, "b ""c""⏎   d"»
        tableRow 2:13 «h, i»
          tableCell 1x1 2:13 «h»
            paragraph 2:13 «h»
              text 2:13 «h»
          tableCell 1x1 2:16 «i»
            paragraph 2:16 «i»
              text 2:16 «i»
        tableRow 4:4 «a, "b ""c""⏎   d»
          tableCell 1x1 4:4 «a»
            paragraph 4:4 «a»
              text 4:4 «a»
          tableCell 1x1 4:8 «b ""c"" … d»
            paragraph 4:8 «b ""c"" … d»
              text 4:8 «b ""c"" … d»"
  `);
});

test('a table that does not close is reported', () => {
  expect(outline('+---+\n| a |\n\n')).toMatchInlineSnapshot(`
    "! error malformed-table line 1 at 1:1
    ! warning unexpected-unindent line 3 at 3:1"
  `);
});
