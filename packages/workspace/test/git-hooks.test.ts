import { createFolder, createRepository } from '@signpost/testkit';
import { beforeEach, expect, test, vi } from 'vitest';
import { readGitHooks, writeHooksPath } from '../src/index.ts';
import { usageErrorOf } from './usage-error-of.ts';

beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

test('the hooks of a repository are those in the folder of Git, without samples, until a path says otherwise', () => {
  const repository = createRepository({ 'docs/a.md': 'a\n' });
  repository.remove('.git/hooks');
  expect(readGitHooks(repository.root)).toEqual({ isTopLevel: true, own: [] });
  repository.write('.git/hooks/pre-push', '#!/bin/sh\n');
  repository.write('.git/hooks/pre-commit.sample', '#!/bin/sh\n');
  writeHooksPath(repository.root, '.githooks');
  expect(readGitHooks(repository.root)).toEqual({ isTopLevel: true, path: '.githooks', own: ['pre-push'] });
  expect(readGitHooks(repository.path('docs'))).toEqual({ isTopLevel: false, path: '.githooks', own: ['pre-push'] });
  writeHooksPath(repository.root, undefined);
  expect(readGitHooks(repository.root)).toEqual({ isTopLevel: true, own: ['pre-push'] });
});

test('a worktree has the hooks of its repository', () => {
  const repository = createRepository({ 'a.md': 'a\n' });
  repository.remove('.git/hooks');
  repository.write('.git/hooks/pre-push', '#!/bin/sh\n');
  repository.commit('docs: a');
  repository.git('worktree', 'add', '--quiet', 'tree');
  expect(readGitHooks(repository.path('tree'))).toEqual({ isTopLevel: true, own: ['pre-push'] });
});

test('outside of a repository there are no hooks', () => {
  expect(readGitHooks(createFolder().root)).toBeUndefined();
});

test('a path that was never set cannot be taken out', () => {
  const { root } = createRepository();
  expect(usageErrorOf(() => writeHooksPath(root, undefined))).toMatch(/^git-failed: git config failed/);
});
