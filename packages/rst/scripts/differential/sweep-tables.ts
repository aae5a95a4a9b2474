import { product } from './product.ts';

const cells = [
  '',
  'a',
  '*b',
  '- c\n- d',
  'e\n\nf',
  '中文',
  '::',
  '.. note:: x',
  '|',
  '+',
  '-',
  '=',
  'Title\n=====',
  'x\u0301',
  '\\',
  'a\tb',
];

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - text.length - (text.match(/[中文]/g)?.length ?? 0)));
}

function grid(rows: readonly (readonly string[])[], head: number, width = 12): string {
  const border = (mark: string): string => `+${rows[0]?.map(() => mark.repeat(width)).join('+')}+`;
  const lines = [border('-')];
  for (const [number, row] of rows.entries()) {
    const texts = row.map((cell) => cell.split('\n'));
    const height = Math.max(...texts.map(({ length }) => length));
    for (let index = 0; index < height; index += 1) {
      lines.push(`|${texts.map((text) => pad(text[index] ?? '', width)).join('|')}|`);
    }
    lines.push(border(number + 1 === head ? '=' : '-'));
  }
  return lines.join('\n');
}

function* damages(table: string): Generator<string> {
  const lines = table.split('\n');
  yield table;
  yield `${table}\nx`;
  yield `${table}\n x`;
  yield `x\n${table}`;
  yield `- ${lines.join('\n  ')}\n`;
  yield `.. table:: T\n   :widths: 1 2\n\n   ${lines.join('\n   ')}\n`;
  for (const [index, line] of lines.entries()) {
    const replaced = (text: string): string => [...lines.slice(0, index), text, ...lines.slice(index + 1)].join('\n');
    yield [...lines.slice(0, index), ...lines.slice(index + 1)].join('\n');
    yield [...lines.slice(0, index), '', ...lines.slice(index)].join('\n');
    yield replaced(`${line} `);
    yield replaced(`${line}x`);
    yield replaced(` ${line}`);
    yield replaced(line.slice(0, -1));
    yield replaced(line.slice(0, 5) + line.slice(6));
    yield replaced(line.replace('+', '|'));
    yield replaced(line.replace('|', '+'));
    yield replaced(line.replace('|', ' '));
    yield replaced(line.replaceAll('-', '='));
    yield replaced(line.replaceAll('=', '-'));
    yield replaced(line.replace('  ', '--'));
    yield replaced(line.replace('   ', ' | '));
    yield replaced(line.replace('   ', ' + '));
  }
}

const spans = [
  '+---+---+---+\n| a | b | c |\n+---+---+   |\n| d     |   |\n+-------+---+',
  '+---+---+---+\n| a     | c |\n|   +---+---+\n|   | d | e |\n+---+---+---+',
  '+-----+-----+\n| a   | b   |\n|     +-----+\n|     | c   |\n+-----+     |\n| d   |     |\n+-----+-----+',
  '+===+===+\n| a | b |\n+===+===+',
  '+---+---+\n| a | b |\n+===+===+\n| c | d |\n+===+===+\n| e | f |\n+---+---+',
  '+-+\n|a|\n+-+', '++\n||\n++', '+--+\n+--+', '+---+', '+---+---+\n|   |   |\n+---+---+',
  '=  =\na  b\n=  =', '== ==\na  b\n== ==\nc  d\n== ==', '== ==\na  b\n-- --\nc  d\n== ==', '== == ==\na  b  c\n----- --\nd     e\n== == ==', '== ==\n\na  b\n\n   c\n\nd\n== ==',
  '== ==\na  bbbbb\n== ==', '== ==\naaa b\n== ==', '== ==\na  b\n== ===', '== ==\na  b\n', '== ==\n== ==', '==  ==\n\\   x\n    y\n==  ==', '==  ==\na   - b\n    - c\n==  ==', '===  ===\na    b\n\\    c\n===  ===',
  '== == ==\na  b  c\n=====\nd  e  f\n== == ==', '== == ==\na  b  c\n== == ==\nd  e  f\n----- --\ng     h\n== == ==\n', '== ==\na  b\n== ==\n\nc  d\n== ==', '== ==\n中 b\n中文 c\n== ==', '====  ====\na     ====\n====  ====', '== ==\na\n== ==', '== ==\n   b\n== ==', '= =\n= =\n= =',
]; // prettier-ignore

/** Grid and simple tables, csv-tables and list-tables, whole and damaged. */
export function* sweepTables(): Generator<string> {
  for (const [one, other] of product(cells, cells)) {
    yield grid(
      [
        [one, other],
        ['x', other],
      ],
      0,
    );
    yield grid(
      [
        [one, 'h'],
        ['x', other],
      ],
      1,
    );
    yield `============  ============\n${pad(one.split('\n')[0] ?? '', 12)}  ${other.split('\n').join('\n              ')}\n============  ============\nx             y\n============  ============`;
    yield `.. csv-table:: t\n   :header: ${JSON.stringify(one.replaceAll('\n', ' '))}, b\n\n   ${JSON.stringify(other)}, 1\n   "${other.replaceAll('\n', '\n   ')}", 2\n`;
    yield `.. list-table::\n   :header-rows: 1\n\n   * - ${one.replaceAll('\n', '\n       ')}\n     - ${other.replaceAll('\n', '\n       ')}\n   * - x\n     - y\n`;
  }
  for (const table of [
    grid(
      [
        ['a', 'b'],
        ['c\nd', 'e'],
      ],
      1,
      6,
    ),
    ...spans,
  ]) {
    yield* damages(table);
  }
  yield* sweepCsv();
}

const lines = [
  'a,b',
  'a, b',
  '"a","b"',
  '"a""b",c',
  '"a\nb",c',
  'a"b,c',
  '"a"b,c',
  '"a',
  'a,',
  ',',
  '',
  ' a , b ',
  '"a" ,b',
  'a;b',
  "'a','b'",
  'a\tb',
  'a\\,b,c',
  '"a\\"b",c',
  'a|b',
  '*a, `b',
  '"- a\n- b", c',
  '" a", b',
  '\\"a", b',
  'a b',
  '1,2,3',
];
const options = [
  '',
  ':header: x, y',
  ':header: "x, y',
  ':header-rows: 1',
  ':header-rows: 2',
  ':header-rows: 5',
  ':stub-columns: 1',
  ':stub-columns: 3',
  ':widths: 1 2',
  ':widths: 1',
  ':widths: auto',
  ':delim: ;',
  ':delim: tab',
  ':delim: |',
  ':delim: space',
  ":quote: '",
  ':escape: \\',
  ':keepspace:',
  ':align: center',
  ':width: 50 %',
  ':file: x',
  ':url: x',
  ':encoding: utf-8',
  ':class: a',
  ':name: n',
  ":escape: '\n   :quote: '",
  ':keepspace:\n   :delim: space',
];

function* sweepCsv(): Generator<string> {
  for (const [option, line] of product(options, lines)) {
    for (const more of ['', 'c,d', '"e', 'f']) {
      yield `.. csv-table:: T *x*\n   ${option}\n\n   ${`${line}\n${more}`.replaceAll('\n', '\n   ')}\n\nend`;
    }
  }
  const lists = [
    '* - a\n  - b',
    '* - a\n* - b\n  - c',
    '* a\n* b',
    '* - a\n  - b\n* - c\n  - d',
    '1. - a',
    '* * a',
    '* - a\n\n  x',
    'x\n\n* - a',
    '* - a\n\n* - b\n\nx',
    '* -\n  -',
    '- + a',
    '* - a\n* - b\n x',
    '* - *a\n  - b',
    '*',
    '* - - a',
  ];
  for (const [option, list] of product(options, lists)) {
    yield `.. list-table:: T \`x\n   ${option}\n\n   ${list.replaceAll('\n', '\n   ')}\n`;
  }
}
