import { assert, asyncProperty, constantFrom, oneof } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument, anyTable } from '../../rst/test/random-document.ts';
import { fixText, lintText, replaceWords } from './replace-words.ts';
import { outlineOf } from './show-tree.ts';

const numRuns = Number(process.env['LAW_RUNS'] ?? 300);

async function fix(lines: readonly string[], pattern: RegExp, replacement: string): Promise<string> {
  return fixText(lines.join('\n'), { words: replaceWords(pattern, replacement) });
}

describe('a fix is applied where it changes words alone', () => {
  test('in a paragraph, in a list, in a directive', async () => {
    const lines = ['web site', '', '- web site *web site*', '', '.. note:: web site', '   ``web site``', ''];
    expect(await fix(lines, /web site/g, 'website')).toBe(
      'website\n\n- website *website*\n\n.. note:: website\n   ``web site``\n',
    );
  });

  test('behind a byte order mark, which stays, and in front of carriage returns', async () => {
    expect(await fix(['\uFEFFab cd\r', '\r', '- cd\r', ''], /cd/g, 'efgh')).toBe('\uFEFFab efgh\r\n\r\n- efgh\r\n');
  });

  test('behind a byte order mark, by whichever rules', async () => {
    const rules = {
      none: replaceWords(/none/g, ''),
      first: replaceWords(/ab/g, 'ef'),
      second: replaceWords(/cd/g, 'gh'),
    };
    expect(await fixText('\uFEFFab cd\n', rules)).toBe('\uFEFFef gh\n');
    expect(await fixText('\uFEFFcd\n', rules)).toBe('\uFEFFgh\n');
    expect(await fixText('ab cd\n', rules)).toBe('ef gh\n');
  });

  test('a full stop at the end of a paragraph', async () => {
    expect(await fix(['Words', '', '*Words*', ''], /$/g, '.')).toBe('Words.\n\n*Words*\n');
  });
});

describe('a title keeps its line', () => {
  test('which grows with the title', async () => {
    expect(await fix(['ab and ab', '=========', ''], /ab/g, 'abc')).toBe('abc and abc\n===========\n');
  });

  test('of three characters, too', async () => {
    expect(await fix(['abc', '===', ''], /abc/g, 'abcdef')).toBe('abcdef\n======\n');
  });

  test('in a directive, too', async () => {
    expect(await fix(['.. only:: html', '', '   ab ab', '   =====', ''], /ab/g, 'abc')).toBe(
      '.. only:: html\n\n   abc abc\n   =======\n',
    );
  });

  test('which stays where it is long enough', async () => {
    expect(await fix(['ab', '=====', ''], /ab/g, 'abc')).toBe('abc\n=====\n');
  });

  test('above it, which it must not outgrow', async () => {
    expect(await fix(['=====', ' ab', '=====', '', '==', 'ab', '==', ''], /ab/g, 'abc')).toBe(
      '=====\n abc\n=====\n\n==\nab\n==\n',
    );
  });

  test('and its name, where a reference spells it', async () => {
    expect(await fix(['Web site', '========', '', '`web site`_ web site', ''], /web site/gi, 'Website')).toBe(
      'Web site\n========\n\n`web site`_ Website\n',
    );
    expect(await fix(['Web site', '========', '', '`web site`_', ''], /web site/gi, 'Web Site')).toBe(
      'Web Site\n========\n\n`web site`_\n',
    );
  });
});

describe('a fix is taken away, and its message stays', () => {
  const cases: Readonly<Record<string, { readonly text: string; readonly pattern: RegExp; readonly to: string }>> = {
    'in the columns of a table': { text: '== ==\nab ab\n== ==\n', pattern: /ab/g, to: 'abc' },
    'in the columns of a grid': { text: '+----+\n| ab |\n+----+\n', pattern: /ab/g, to: 'a' },
    'that brings markup': { text: 'ab\n', pattern: /ab/g, to: '*ab*' },
    'that takes markup away': { text: 'a\\*b\n', pattern: /\\/g, to: '' },
    'that takes away the blank beside markup': { text: 'ab *cd*\n', pattern: / $/g, to: '' },
    'that makes markup stick to a word': { text: '*ab* cd\n', pattern: /^ /g, to: 'x' },
    'that makes a list': { text: 'ab cd\n', pattern: /ab/g, to: '- ab' },
    'that joins lines': { text: 'ab\ncd\n', pattern: /\n/g, to: ' ' },
    'that moves a line': { text: '- ab\n  cd\n', pattern: / {2}/g, to: ' ' },
    'in a term of a glossary': { text: '.. glossary::\n\n   ab\n     Cd.\n', pattern: /ab/g, to: 'abc' },
    'in a link that another one names': { text: '`ab <http://c.d>`_ ab_\n', pattern: /ab/g, to: 'abc' },
    'that empties a link': { text: '`ab <http://c.d>`_\n', pattern: /ab/g, to: '' },
  };

  test.each(Object.entries(cases))('%s', async (_name, { text, pattern, to }) => {
    const rules = { words: replaceWords(pattern, to) };
    const { messages } = await lintText(text, rules);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.map(({ fix: found }) => found)).toEqual(messages.map(() => undefined));
    expect(await fixText(text, rules)).toBe(text);
  });
});

const patterns = [
  /\bx\b/g,
  /\bword\b/g,
  /\btwo words\b/g,
  /\ba\b/g,
  /\bc\b/g,
  /^/g,
  /$/g,
  / /g,
  / {2,}/g,
  /\n/g,
  /:/g,
  /\p{L}+/gu,
  /-/g,
];
const replacements = [
  '',
  ' ',
  'x',
  'xyz xyz',
  'Ü',
  '*',
  '`',
  '_',
  '::',
  '.. ',
  '- ',
  '\\',
  '|',
  '\n',
  '\n\n',
  '\t',
  '中文',
  '=',
  '1. ',
  '.',
];

test('no fix changes more of the tree than its texts', async () => {
  expect.hasAssertions();
  await assert(
    asyncProperty(
      oneof({ weight: 3, arbitrary: anyDocument }, { weight: 1, arbitrary: anyTable }),
      constantFrom(...patterns),
      constantFrom(...replacements),
      async (text, pattern, to) => {
        const fixed = await fixText(text, { words: replaceWords(pattern, to) });
        expect(await outlineOf(fixed)).toBe(await outlineOf(text));
      },
    ),
    { numRuns },
  );
});
