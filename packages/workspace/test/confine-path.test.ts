import { join } from 'node:path';
import { createFolder } from '@signpost/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { confinePath } from '../src/index.ts';
import { usageErrorOf } from './usage-error-of.ts';

test.each([
  ['', 'it is empty'],
  ['../a.md', 'it leaves its folder'],
  ['docs/../../a.md', 'it leaves its folder'],
  ['docs/../a.md', 'it leaves its folder'],
  ['..', 'it leaves its folder'],
  ['/etc/passwd', 'it is not relative to the project'],
  ['C:/a.md', 'it is not relative to the project'],
  ['c:a.md', 'it is not relative to the project'],
  ['\\\\server\\share', 'it has a backslash, which some systems take for a slash'],
  ['docs\\a.md', 'it has a backslash, which some systems take for a slash'],
  ['a\0.md', 'it has a character that no file name can have'],
  ['a\n.md', 'it has a character that not every system allows'],
  ['ab:stream.md', 'it has a character that not every system allows'],
  ['what?.md', 'it has a character that not every system allows'],
  ['a\uD800.md', 'it has a character that no file name can have'],
  ['docs//a.md', 'it has an empty part'],
  ['./a.md', 'it has an empty part'],
  ['docs/', 'it has an empty part'],
  ['a.md.', 'a part ends in a dot or a space'],
  ['docs /a.md', 'a part ends in a dot or a space'],
  ['... /a.md', 'a part ends in a dot or a space'],
  ['con', '`con` is reserved on Windows'],
  ['docs/AUX.md', '`AUX.md` is reserved on Windows'],
  ['com¹.tar.gz', '`com¹.tar.gz` is reserved on Windows'],
  ['.git/hooks/pre-commit', 'it belongs to git'],
  ['sub/.GIT/config', 'it belongs to git'],
  ['.g\u200Cit/config', 'it belongs to git'],
  ['GIT~1/config', 'it belongs to git'],
  ['.git. /config', 'it belongs to git'],
  ['.signpost/state/lock', 'it belongs to signpost itself'],
  ['.Signpost/State/x', 'it belongs to signpost itself'],
  [`${'ä'.repeat(128)}.md`, 'a part is too long'],
  ['a/'.repeat(600) + 'b', 'it is too long'],
])('%j is refused: %s', (path, why) => {
  const { root } = createFolder();
  expect(usageErrorOf(() => confinePath(root, path))).toBe(`unsafe-path: cannot write ${JSON.stringify(path)}: ${why}`);
});

test.each([
  'a.md',
  'docs/ü b.md',
  '.github/x.yml',
  '.signpost/scenarios/a.yaml',
  '.gitignore',
  'console.md',
  'a..b.md',
  '-x',
  '~',
  '$HOME',
  '漢😀.md',
])('%j is allowed', (path) => {
  const { root } = createFolder();
  expect(confinePath(root, path)).toBe(join(root, path));
});

test('symbolic links are followed inside the project and refused outside', () => {
  const outside = createFolder({ 'x.md': '' });
  const { root, path, link } = createFolder({ 'docs/a.md': '', '.git/config': '' });
  link('inside', 'docs');
  link('docs/link.md', 'a.md');
  link('outside', outside.root);
  link('out.md', outside.path('x.md'));
  link('dangling.md', 'gone.md');
  link('config', '.git/config');
  link('git', '.git');
  link('self', '.');
  expect(confinePath(root, 'inside/new/b.md')).toBe(path('docs/new/b.md'));
  expect(confinePath(root, 'inside/link.md')).toBe(path('docs/a.md'));
  const refusals = ['outside/new.md', 'out.md', 'dangling.md', 'config', 'git/hooks/x', 'self', 'self/../../x'].map(
    (name) => usageErrorOf(() => confinePath(root, name)).replace(/^.*?: cannot write /, ''),
  );
  expect(refusals).toEqual([
    '"outside/new.md": the symbolic link `outside` leads out of the project',
    '"out.md": the symbolic link `out.md` leads out of the project',
    '"dangling.md": the symbolic link `dangling.md` leads nowhere',
    '"config": a symbolic link hides where it leads: it belongs to git',
    '"git/hooks/x": a symbolic link hides where it leads: it belongs to git',
    '"self": a symbolic link hides where it leads: it is empty',
    '"self/../../x": it leaves its folder',
  ]);
});

test('what lies there already may have a name that not every system can hold', () => {
  const { root, path } = createFolder({ 'what?.md': '' });
  expect(confinePath(root, 'what?.md')).toBe(path('what?.md'));
});

test('a root that is a symbolic link itself is followed', () => {
  const { root, path, link } = createFolder({ 'real/a.md': '' });
  link('root', 'real');
  expect(confinePath(path('root'), 'a.md')).toBe(join(root, 'real/a.md'));
});

test('law: whatever the path, it lies below the root or is refused', () => {
  const { root } = createFolder();
  const part = fc.oneof(
    fc.constantFrom('..', '.', '', '.git', 'a', '/', '\\', 'C:', '\u2025'),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const result = usageErrorOf(() => confinePath(root, parts.join('/')));
      expect(result.startsWith('unsafe-path: ') || result.startsWith(`returned "${root}/`)).toBe(true);
    }),
  );
});

test('a file is no folder', () => {
  const { root } = createFolder({ 'docs/a': '' });
  expect(usageErrorOf(() => confinePath(root, 'docs/a/b.md'))).toBe(
    'unsafe-path: cannot write "docs/a/b.md": `docs/a` is a file, not a folder',
  );
});
