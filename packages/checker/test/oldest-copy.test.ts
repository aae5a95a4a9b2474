import { createFolder, createRepository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { type CheckOptions, runCheck } from '../src/index.ts';

const text =
  'Set the key before you start. The program reads it from the environment, then from the file beside it in the folder where it ' +
  'was started, and stops with an error that names the variable when neither of them has it.\n';

async function find(folder: string, asked: Omit<CheckOptions, 'folder'> = {}): Promise<readonly string[]> {
  const { verdict } = await runCheck({ folder, only: ['duplicates'], ...asked });
  return verdict.diagnostics.map(({ path, note = '' }) => `${path}: ${note.split('; ')[1]}`);
}

test('of documents that are linked alike the oldest is kept, under whatever name it came', async () => {
  const repository = createRepository({ 'old.md': text, 'README.md': '# Project\n' });
  repository.commit('docs: all');
  repository.write('a.md', text);
  repository.write('b.md', text);
  repository.commit('docs: twice more');
  expect(await find(repository.root)).toEqual([
    'a.md: old.md is the oldest in git',
    'b.md: old.md is the oldest in git',
  ]);
  repository.git('mv', 'old.md', 'z.md');
  repository.commit('docs: another name');
  const moved = ['a.md: z.md is the oldest in git', 'b.md: z.md is the oldest in git'];
  expect(await find(repository.root)).toEqual(moved);
  repository.write('README.md', '# Project\n\nSee [b](b.md).\n');
  expect(await find(repository.root)).toEqual([
    'a.md: b.md is linked most (1 link)',
    'z.md: b.md is linked most (1 link)',
  ]);
});

test('what was kept of a check is not told again when the history is another one', async () => {
  const repository = createRepository({ 'b.md': text });
  repository.commit('docs: one');
  repository.write('a.md', text);
  const younger = ['a.md: b.md is the oldest in git'];
  expect(await find(repository.root)).toEqual(younger);
  expect(await find(repository.root)).toEqual(younger);
  repository.git('add', '--all');
  repository.git('update-ref', '-d', 'HEAD');
  repository.commit('docs: both at once');
  expect(await find(repository.root)).toEqual(['b.md: a.md comes first']);
});

test('documents of one commit, and of a folder without git, go by their paths; a change is not asked for ages', async () => {
  const repository = createRepository({ 'a.md': text, 'b.md': text });
  expect(await find(repository.root)).toEqual(['b.md: a.md comes first']);
  repository.commit('docs: both');
  expect(await find(repository.root)).toEqual(['b.md: a.md comes first']);
  expect(await find(createFolder({ 'a.md': text, 'b.md': text }).root)).toEqual(['b.md: a.md comes first']);
  const grown = createRepository({ 'b.md': 'B\n' });
  grown.commit('docs: one');
  grown.write('b.md', text);
  grown.write('a.md', text);
  grown.git('add', '--all');
  expect(await find(grown.root, { isStaged: true })).toEqual(['b.md: a.md comes first']);
});
