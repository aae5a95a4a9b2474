import { expect, test } from 'vitest';
import { parse } from '../src/index.ts';

const repeated = [
  '*',
  'a ` ',
  ':a:a',
  '[',
  'a_',
  '|',
  '`a <',
  '*a ',
  'http://a ',
  '- a\n',
  '.. _a: b\n',
  '| a\n',
  'a\n  b\n',
  'x',
];

function nested(opening: string, step: number): string {
  return Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * step)}${opening}\n\n`).join('');
}

function secondsOf(source: string): number {
  const start = performance.now();
  parse(source);
  return performance.now() - start;
}

/** The best of three runs: other work on the machine only adds. */
function bestOf(source: string): number {
  return Math.min(secondsOf(source), secondsOf(source), secondsOf(source));
}

test.each(repeated)('50 kB of %j take less than 300 ms', (piece) => {
  expect(bestOf(piece.repeat(50_000 / piece.length))).toBeLessThan(300);
});

test.each(repeated)('twice as much of %j takes at most 2.5 times as long', (piece) => {
  const one = bestOf(piece.repeat(500_000 / piece.length));
  const two = bestOf(piece.repeat(1_000_000 / piece.length));
  expect(two).toBeLessThan(Math.max(60, one * 2.5));
});

test.each([
  ['a', 1],
  ['- a', 2],
  ['.. note::', 3],
] as const)('400 levels of %j take less than 300 ms', (opening, step) => {
  expect(bestOf(nested(opening, step))).toBeLessThan(300);
});
