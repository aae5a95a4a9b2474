import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFolder, createRepository } from '../src/index.ts';

test('a repository has its own identity and nothing of the machine', () => {
  const repository = createRepository({ 'a.md': 'a\n' });
  repository.commit('docs: a');
  expect(repository.git('log', '--format=%an <%ae> %s', '--all')).toBe('Test <test@example.com> docs: a\n');
  expect(repository.git('branch', '--show-current')).toBe('main\n');
  expect(
    repository
      .git('config', '--list', '--show-scope')
      .split('\n')
      .filter((line) => !line.startsWith('local')),
  ).toEqual(['']);
});

test('the same files and messages give the same commit', () => {
  expect(createRepository({ 'a.md': 'a' }).commit('a')).toBe(createRepository({ 'a.md': 'a' }).commit('a'));
});

test('a snapshot has every file and link, but not what git keeps', () => {
  const repository = createRepository({ 'b/c.md': 'c', 'a.md': 'a' });
  repository.link('link.md', 'a.md');
  repository.write('new folder/ü.md', 'u');
  repository.remove('a.md');
  expect(repository.snapshot()).toEqual({ 'b/c.md': 'c', 'link.md': '-> a.md', 'new folder/ü.md': 'u' });
});

describe('a folder', () => {
  let root = '';
  test('is there during its test', () => {
    ({ root } = createFolder({ 'a.md': '' }));
    expect(existsSync(root)).toBe(true);
  });
  test('is gone after it', () => {
    expect(existsSync(root)).toBe(false);
  });
});
