import { expect, test } from 'vitest';
import { shorten } from '../src/index.ts';

test('a long text is cut, a short one stays', () => {
  expect(shorten('x'.repeat(60))).toBe('x'.repeat(60));
  expect(shorten('x'.repeat(10_000))).toBe(`${'x'.repeat(60)}…`);
});

test('no character is cut in half', () => {
  expect(shorten(`${'x'.repeat(59)}🚀🚀`)).toBe(`${'x'.repeat(59)}…`);
  expect(shorten(`${'x'.repeat(58)}🚀🚀`)).toBe(`${'x'.repeat(58)}🚀…`);
});
