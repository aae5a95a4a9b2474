import { createFolder, createRepository, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { openWorkspace } from '../src/index.ts';
import { usageErrorOf } from './usage-error-of.ts';

const page = 'a line of text\n'.repeat(20);

/** One change of each kind, not yet staged. */
function createChanged(): Repository {
  const repository = createRepository({ 'moved.md': page, 'edited.md': 'a', 'deleted.md': 'b', 'same.md': 'c' });
  repository.commit('docs: all');
  repository.remove('moved.md');
  repository.remove('deleted.md');
  repository.write('docs/ü b.md', `${page}end\n`);
  repository.write('edited.md', 'new');
  repository.write('added.md', 'd');
  return repository;
}

const changes = [
  { status: 'added', path: 'added.md' },
  { status: 'deleted', path: 'deleted.md' },
  { status: 'renamed', path: 'docs/ü b.md', from: 'moved.md' },
  { status: 'modified', path: 'edited.md' },
];

test('staged changes, with renames', () => {
  const repository = createChanged();
  expect(openWorkspace(repository.root, { kind: 'index' }).changedFiles()).toEqual([]);
  repository.git('add', '--all');
  repository.write('later.md', '');
  expect(openWorkspace(repository.root, { kind: 'index' }).changedFiles()).toEqual(changes);
});

test('what is gone or was renamed, asked alone', () => {
  const repository = createChanged();
  const gone = changes.filter(({ status }) => status === 'deleted' || status === 'renamed');
  expect(openWorkspace(repository.root).removedFiles()).toEqual([
    { status: 'deleted', path: 'deleted.md' },
    { status: 'deleted', path: 'moved.md' },
  ]);
  repository.git('add', '--all');
  expect(openWorkspace(repository.root).removedFiles()).toEqual(gone);
  expect(openWorkspace(repository.root, { kind: 'index' }).removedFiles()).toEqual(gone);
  repository.commit('docs: change');
  const revision = { kind: 'revision', revision: 'HEAD' } as const;
  expect(openWorkspace(repository.root, revision).removedFiles()).toEqual(gone);
  expect(openWorkspace(repository.root).removedFiles('HEAD~1')).toEqual(gone);
  expect(openWorkspace(repository.root).removedFiles()).toEqual([]);
});

test('nothing is gone before the first commit', () => {
  const { root } = createRepository({ 'a.md': 'a' });
  expect(openWorkspace(root).removedFiles()).toEqual([]);
});

test('the configuration of git does not matter', () => {
  const repository = createChanged();
  repository.git('add', '--all');
  for (const [key, value] of [
    ['diff.renames', 'false'],
    ['color.ui', 'always'],
    ['diff.noprefix', 'true'],
    ['core.quotePath', 'true'],
  ] as const)
    repository.git('config', key, value);
  expect(openWorkspace(repository.root, { kind: 'index' }).changedFiles()).toEqual(changes);
});

test('uncommitted changes of the work tree; git sees a rename only once it is staged', () => {
  const repository = createChanged();
  const unstaged = [
    { status: 'added', path: 'added.md' },
    { status: 'deleted', path: 'deleted.md' },
    { status: 'added', path: 'docs/ü b.md' },
    { status: 'modified', path: 'edited.md' },
    { status: 'deleted', path: 'moved.md' },
  ];
  expect(openWorkspace(repository.root).changedFiles()).toEqual(unstaged);
  repository.git('add', '--all');
  expect(openWorkspace(repository.root).changedFiles()).toEqual(changes);
});

test('a tracked file that git forgot but that lies there is modified', () => {
  const repository = createRepository({ 'a.md': 'a' });
  repository.commit('docs: a');
  repository.git('rm', '--quiet', '--cached', 'a.md');
  expect(openWorkspace(repository.root).changedFiles()).toEqual([{ status: 'modified', path: 'a.md' }]);
});

test('before the first commit everything is added', () => {
  const repository = createRepository({ 'a.md': '', 'b.md': '' });
  repository.git('add', 'a.md');
  const added = ['a.md', 'b.md'].map((path) => ({ status: 'added', path }));
  expect(openWorkspace(repository.root, { kind: 'index' }).changedFiles()).toEqual(added.slice(0, 1));
  expect(openWorkspace(repository.root).changedFiles()).toEqual(added);
});

test('since a branch: what this side changed, not what the branch went on to', () => {
  const repository = createRepository({ 'a.md': 'a', 'b.md': 'b' });
  repository.commit('docs: base');
  repository.git('switch', '--quiet', '-c', 'topic');
  repository.write('a.md', 'topic');
  repository.commit('docs: topic');
  repository.git('switch', '--quiet', 'main');
  repository.write('b.md', 'main');
  repository.commit('docs: main');
  repository.git('switch', '--quiet', 'topic');
  repository.write('c.md', 'staged');
  repository.git('add', 'c.md');
  repository.write('d.md', 'untracked');
  const changed = (view: Parameters<typeof openWorkspace>[1]) =>
    openWorkspace(repository.root, view)
      .changedFiles('main')
      .map(({ status, path }) => `${status} ${path}`);
  expect(changed({ kind: 'revision', revision: 'topic' })).toEqual(['modified a.md']);
  expect(changed({ kind: 'index' })).toEqual(['modified a.md', 'added c.md']);
  expect(changed({ kind: 'worktree' })).toEqual(['modified a.md', 'added c.md', 'added d.md']);
});

test('a revision alone: what its commit changed', () => {
  const repository = createRepository({ 'a.md': 'a' });
  const first = repository.commit('docs: a');
  repository.write('a.md', 'b');
  const second = repository.commit('docs: b');
  const changed = (revision: string) => openWorkspace(repository.root, { kind: 'revision', revision }).changedFiles();
  expect(changed(first)).toEqual([{ status: 'added', path: 'a.md' }]);
  expect(changed(second)).toEqual([{ status: 'modified', path: 'a.md' }]);
});

test('below the git root, a file that moves in is added; a submodule is no change', () => {
  const inner = createRepository({ 'x.md': '' });
  inner.commit('docs: x');
  const repository = createRepository({ 'moved.md': page, 'demo/a.md': 'a' });
  repository.commit('docs: all');
  repository.git('mv', 'moved.md', 'demo/moved.md');
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'demo/sub');
  expect(openWorkspace(repository.path('demo'), { kind: 'index' }).changedFiles()).toEqual([
    { status: 'added', path: 'moved.md' },
  ]);
});

test('what cannot be compared has a clear error', () => {
  const repository = createRepository({ 'a.md': '' });
  repository.commit('docs: a');
  repository.git('switch', '--quiet', '--orphan', 'other');
  repository.commit('docs: other');
  const { root } = createFolder();
  expect(usageErrorOf(() => openWorkspace(repository.root).changedFiles('nope'))).toBe(
    'unknown-revision: git knows no commit `nope` here',
  );
  expect(usageErrorOf(() => openWorkspace(repository.root).changedFiles('main'))).toBe(
    'no-common-history: `main` and `HEAD` have no common commit here',
  );
  expect(usageErrorOf(() => openWorkspace(root).changedFiles())).toBe(
    `not-a-repository: ${root} is not in a git work tree`,
  );
});
