import { createFolder, createRepository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { openWorkspace } from '../src/index.ts';

test('every commit, stage and switch gives another key; reading gives the same', () => {
  const repository = createRepository({ 'a.md': 'a\n' });
  const keys: (string | undefined)[] = [];
  const look = (): void => {
    const key = openWorkspace(repository.root).historyKey();
    expect(openWorkspace(repository.root).historyKey()).toBe(key);
    keys.push(key);
  };
  look();
  repository.commit('a');
  look();
  repository.write('a.md', 'b\n');
  repository.git('add', 'a.md');
  look();
  repository.commit('b');
  look();
  repository.git('switch', '--quiet', '--detach', 'HEAD~1');
  look();
  repository.git('pack-refs', '--all');
  repository.git('switch', '--quiet', '-');
  look();
  repository.git('commit', '--quiet', '--allow-empty', '-m', 'c');
  look();
  expect(new Set(keys).size).toBe(keys.length);
});

test('a linked worktree has its own', () => {
  const repository = createRepository({ 'a.md': 'a\n' });
  repository.commit('a');
  repository.git('worktree', 'add', '--quiet', 'linked');
  const linked = openWorkspace(repository.path('linked'));
  const before = linked.historyKey();
  repository.git('-C', 'linked', 'commit', '--quiet', '--allow-empty', '-m', 'b');
  expect(linked.historyKey()).not.toBe(before);
});

test('there is none without git', () => {
  expect(openWorkspace(createFolder({ 'a.md': '' }).root).historyKey()).toBeUndefined();
});
