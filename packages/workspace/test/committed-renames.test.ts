import { createFolder, createRepository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { openWorkspace } from '../src/index.ts';

const page = 'a line of text\n'.repeat(20);

test('the renames of a history, the newest first, whatever git is configured to do', () => {
  const repository = createRepository({ 'a.md': page, 'b.md': 'short\n' });
  repository.commit('docs: all');
  repository.git('mv', 'a.md', 'ü "x".md');
  repository.commit('docs: move');
  const first = repository.git('rev-parse', 'HEAD').trim();
  repository.remove('ü "x".md');
  repository.write('docs/c.md', `${page}end\n`);
  repository.remove('b.md');
  repository.git('config', 'diff.renames', 'false');
  repository.commit('docs: move again, and take one away');
  const second = repository.git('rev-parse', 'HEAD').trim();
  const renames = [
    { from: 'ü "x".md', path: 'docs/c.md', commit: second, similarity: 98 },
    { from: 'a.md', path: 'ü "x".md', commit: first, similarity: 100 },
  ];
  expect(openWorkspace(repository.root).committedRenames()).toEqual(renames);
  expect(openWorkspace(repository.root, { kind: 'index' }).committedRenames()).toEqual(renames);
  expect(openWorkspace(repository.root, { kind: 'revision', revision: first }).committedRenames()).toEqual(
    renames.slice(1),
  );
});

test('what is staged is not committed, and nothing is where there is no commit or no git', () => {
  const repository = createRepository({ 'a.md': page });
  expect(openWorkspace(repository.root).committedRenames()).toEqual([]);
  repository.commit('docs: all');
  repository.git('mv', 'a.md', 'b.md');
  expect(openWorkspace(repository.root).committedRenames()).toEqual([]);
  expect(openWorkspace(createFolder({ 'a.md': page }).root).committedRenames()).toEqual([]);
});

test('the base of a branch', () => {
  const repository = createRepository({ 'a.md': page });
  repository.commit('docs: all');
  const base = repository.git('rev-parse', 'HEAD').trim();
  repository.git('branch', 'trunk');
  repository.write('b.md', page);
  repository.commit('docs: more');
  expect(openWorkspace(repository.root).findBase('trunk')).toBe(base);
});
