import { createRepository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { hasTerminal, keys, openTerminal } from './open-terminal.ts';

if (!hasTerminal) process.stderr.write('skipped: init in a terminal needs `script` of util-linux\n');

const { down, enter, escape, interrupt, end } = keys;
const files = { 'docs/index.md': '# A\n', 'package.json': '{ "name": "a" }\n' };

test.skipIf(!hasTerminal)('init asks who runs the hooks, then part by part', async () => {
  const repository = createRepository(files);
  const terminal = openTerminal(repository.root, 'init', '--only', 'settings,hook');
  await terminal.answer('Who is to run the Git hooks?', down, down, enter);
  await terminal.answer('Write signpost.yaml', 'n');
  await terminal.answer('Refuse commits that break the documentation', enter);
  const { code, shown } = await terminal.end();
  expect(code).toBe(0);
  expect(shown).toContain('Undo: signpost undo');
  expect(Object.keys(repository.snapshot()).toSorted()).toEqual(['docs/index.md', 'lefthook.yml', 'package.json']);
});

test.skipIf(!hasTerminal).each([
  ['Ctrl-C', interrupt],
  ['Ctrl-D', end],
  ['Escape', escape],
])('%s leaves at once, with nothing written', async (_, key) => {
  const repository = createRepository(files);
  const before = repository.snapshot();
  const terminal = openTerminal(repository.root, 'init');
  await terminal.answer('Who is to run the Git hooks?', enter);
  await terminal.answer('Write signpost.yaml', key);
  const { code, shown } = await terminal.end();
  expect(code).toBe(2);
  expect(shown.trimEnd().endsWith('✖ cancelled, nothing was written')).toBe(true);
  expect(repository.snapshot()).toEqual(before);
});
