import { expect, test } from 'vitest';
import { findNearestMatch } from '../src/index.ts';

test.each([
  ['rotos', ['roots', 'rules'], 'roots'],
  ['formt', ['format', 'fix'], 'format'],
  ['Configuration', ['installation', 'configuration'], 'configuration'],
  ['backnd', ['bugfix', 'backend'], 'backend'],
])('%s means one of %j', (word, candidates, expected) => {
  expect(findNearestMatch(word, candidates)).toBe(expected);
});

test('a word that is far from all of them means none', () => {
  expect(findNearestMatch('zebra', ['roots', 'rules'])).toBeUndefined();
});

test('the nearest wins, the first of equals', () => {
  expect(findNearestMatch('abcd', ['abxd', 'abcd', 'abcx'])).toBe('abcd');
  expect(findNearestMatch('abcd', ['abxd', 'abcx'])).toBe('abxd');
});
