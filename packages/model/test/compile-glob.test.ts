import { expect, test } from 'vitest';
import { compileGlob } from '../src/glob/index.ts';

test.each([
  ['*/configs', 'a/configs', true],
  ['*/configs', 'a/b/configs', false],
  ['**/configs', 'a/b/configs', true],
  ['**/configs', 'configs', true],
  ['docs/**', 'docs/.hidden/a.md', true],
  ['docs/', 'docs/a/b.md', true],
  ['x?rst', 'x.rst', true],
  ['[ab].md', 'b.md', true],
  ['docs/{a,b}.md', 'docs/b.md', true],
  ['a.md', 'axmd', false],
  ['+(a).md', 'aa.md', false],
])('%s on %s: %s', (glob, path, expected) => {
  expect(compileGlob(glob)(path)).toBe(expected);
});
