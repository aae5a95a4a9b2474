import { createRepository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { applyChanges, recover, undoLast } from '../src/index.ts';

const change = { kind: 'create', path: 'a.md', content: 'a\n' } as const;

test('in a repository the state lies in git’s folder, also for a project below its root and in a linked worktree', () => {
  const repository = createRepository({ 'inner/signpost.yaml': '' });
  repository.commit('start');
  repository.git('worktree', 'add', '--quiet', 'linked');
  for (const project of ['.', 'inner', 'linked']) {
    applyChanges(repository.path(project), [change], 'test');
    undoLast(repository.path(project));
  }
  expect(repository.git('status', '--porcelain')).toBe('?? linked/\n');
  expect(Object.keys(repository.snapshot()).filter((path) => path.includes('.signpost'))).toEqual([]);
});

test('a journal that a commit brings along is never completed', () => {
  const journal = { label: 'x', folders: [], entries: [{ path: 'a.md', before: 'a\n', after: 'hostile\n' }] };
  const repository = createRepository({
    'a.md': 'a\n',
    '.signpost/state/journal/000001.pending.json': JSON.stringify(journal),
  });
  expect(recover(repository.root)).toEqual([]);
  expect(repository.read('a.md')).toBe('a\n');
});
