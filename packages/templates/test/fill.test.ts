import { expect, test } from 'vitest';
import { createFillTest, readFill, writeFill } from '../src/template/fill.ts';

test.each([
  ['a.md', '<!-- FILL: where -->'],
  ['a.mdx', '{/* FILL: where */}'],
  ['a.HTML', '<!-- FILL: where -->'],
  ['a.svg', '<!-- FILL: where -->'],
  ['a.rst', '.. FILL: where'],
  ['a/Makefile', '# FILL: where'],
  ['a.yaml', '# FILL: where'],
  ['a.ts', '// FILL: where'],
  ['a.txt', 'FILL: where'],
])('what waits in %s is found as it is written', (path, written) => {
  expect(writeFill('where', path)).toBe(written);
  expect(createFillTest(path)(`  ${written}`)).toBe(true);
  expect(readFill(written)).toBe('where');
});

test.each([
  ['a.md', '# FILL: where'],
  ['a.html', '// FILL: where'],
  ['a.yaml', '<!-- FILL: where -->'],
  ['a.txt', 'The mark FILL: it waits'],
])('in %s the comment of another language waits for nothing', (path, line) => {
  expect(createFillTest(path)(line)).toBe(false);
});
