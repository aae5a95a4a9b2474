import { createFolder, createRepository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { findRoot } from '../src/index.ts';

test('the nearest folder with settings is the root, from a folder or a file below it', () => {
  const { root, path } = createRepository({ 'signpost.yaml': '', 'demo/signpost.yaml': '', 'demo/docs/a.md': '' });
  const demo = { root: path('demo'), config: path('demo/signpost.yaml') };
  expect(findRoot(path('demo/docs'))).toEqual(demo);
  expect(findRoot(path('demo/docs/a.md'))).toEqual(demo);
  expect(findRoot(path('demo/docs/not/there.md'))).toEqual(demo);
  expect(findRoot(root)).toEqual({ root, config: path('signpost.yaml') });
});

test('without settings it is the git root, and settings above that are not ours', () => {
  const outer = createFolder({
    'signpost.yaml': '',
    'repository/docs/a.md': '',
    'worktree/.git': 'gitdir: elsewhere',
    'worktree/docs/a.md': '',
  });
  const inner = createRepository({ 'docs/a.md': '' });
  expect(findRoot(inner.path('docs'))).toEqual({ root: inner.root });
  expect(findRoot(outer.path('worktree/docs'))).toEqual({ root: outer.path('worktree') });
});

test('without settings and git it is the folder itself', () => {
  const { path } = createFolder({ 'docs/a.md': '' });
  expect(findRoot(path('docs'))).toEqual({ root: path('docs') });
  expect(findRoot(path('docs/a.md'))).toEqual({ root: path('docs') });
});

test('a folder that is named like the settings is none', () => {
  const { root } = createRepository({ 'signpost.yaml/a.md': '' });
  expect(findRoot(root)).toEqual({ root });
});
