import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordIndex } from '../src/analyst/word-index.ts';

function open(...texts: readonly string[]): (query: string) => number[] {
  const index = new WordIndex();
  for (const text of texts) index.add([[text, 1]]);
  return (query) => index.find(query).map(({ document }) => document);
}

test('all words must be there, in any case', () => {
  const find = open('Red apples', 'red pears', 'green apples');
  expect([find('red'), find('Apples RED'), find('red green'), find('')]).toEqual([[0, 1], [0], [], []]);
});

test('beginnings are found, after whole words', () => {
  const find = open('configuration of agents', 'config');
  expect(find('config')).toEqual([1, 0]);
});

test('a word that nobody wrote stands for those one letter away', () => {
  const find = open('configuration', 'backend');
  expect([find('configuratoin'), find('backends'), find('bakend'), find('backemd'), find('frontend')]).toEqual([
    [0],
    [1],
    [1],
    [1],
    [],
  ]);
});

test('a title counts more than the text', () => {
  const index = new WordIndex();
  index.add([['cache '.repeat(5), 1]]);
  index.add([['cache', 30]]);
  expect(index.find('cache').map(({ document }) => document)).toEqual([1, 0]);
});

function has(words: readonly string[], asked: string): boolean {
  return words.some((each) => each === asked || (asked.length > 1 && each.startsWith(asked)));
}

test('it finds what looking at each text finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 });
  const text = fc.array(word, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), text, (texts, query) => {
      const found = open(...texts.map((words) => words.join(' ')))(query.join(' '));
      const expected = texts.flatMap((words, index) => (query.every((asked) => has(words, asked)) ? [index] : []));
      expect(found.toSorted((a, b) => a - b)).toEqual(expected);
    }),
  );
});
