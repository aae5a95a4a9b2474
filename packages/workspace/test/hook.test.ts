import { chmodSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFolder, createRepository, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('print-staged.ts', import.meta.url));
const committed = { 'a.md': 'a', 'b.md': 'b', 'docs/c.md': 'c' };

interface Hooked {
  readonly repository: Repository;
  /** What the hook saw in the index. */
  readonly readReport: () => unknown;
}

/** A repository with two edited files, whose pre-commit hook reads `root` from the folder `from` of the work tree. */
function createHooked({ root = '.', from = '.' } = {}): Hooked {
  const repository = createRepository(committed);
  repository.commit('docs: all');
  repository.write('a.md', 'new a');
  repository.write('b.md', 'new b');
  const report = createFolder().path('report.json');
  const command = [process.execPath, program, root, report].map((word) => `'${word}'`).join(' ');
  repository.write('.git/hooks/pre-commit', `#!/bin/sh\ntest -n "$GIT_INDEX_FILE" && cd '${from}' && ${command}\n`);
  chmodSync(repository.path('.git/hooks/pre-commit'), 0o755);
  return { repository, readReport: () => JSON.parse(readFileSync(report, 'utf8')) };
}

const onlyA = { texts: { ...committed, 'a.md': 'new a' }, changed: [{ status: 'modified', path: 'a.md' }] };
const both = {
  texts: { ...committed, 'a.md': 'new a', 'b.md': 'new b' },
  changed: [
    { status: 'modified', path: 'a.md' },
    { status: 'modified', path: 'b.md' },
  ],
};

test('git commit: the index', () => {
  const { repository, readReport } = createHooked();
  repository.git('add', 'a.md');
  repository.git('commit', '--quiet', '-m', 'docs: a');
  expect(readReport()).toEqual(onlyA);
});

test('git commit -a: the temporary index with every tracked edit', () => {
  const { repository, readReport } = createHooked();
  repository.git('commit', '--quiet', '-a', '-m', 'docs: both');
  expect(readReport()).toEqual(both);
});

test('git commit <path>: the temporary index without what else is staged', () => {
  const { repository, readReport } = createHooked();
  repository.git('add', 'b.md');
  repository.git('commit', '--quiet', '-m', 'docs: a', 'a.md');
  expect(readReport()).toEqual(onlyA);
});

test('started in a folder of the work tree, the project being above it', () => {
  const { repository, readReport } = createHooked({ root: '..', from: 'docs' });
  repository.git('-C', 'docs', 'commit', '--quiet', '-a', '-m', 'docs: both');
  expect(readReport()).toEqual(both);
});

test('a project below the git root', () => {
  const { repository, readReport } = createHooked({ root: 'docs' });
  repository.write('docs/c.md', 'new c');
  repository.git('commit', '--quiet', '-m', 'docs: c', 'docs/c.md');
  expect(readReport()).toEqual({ texts: { 'c.md': 'new c' }, changed: [{ status: 'modified', path: 'c.md' }] });
});

test('a relative git folder and a relative index', () => {
  const { repository, readReport } = createHooked();
  repository.git('--git-dir=.git', '--work-tree=.', 'commit', '--quiet', '-a', '-m', 'docs: both');
  expect(readReport()).toEqual(both);
});

test('a linked worktree', () => {
  const { repository, readReport } = createHooked();
  const tree = createFolder().path('tree');
  repository.git('worktree', 'add', '--quiet', '-b', 'other', tree);
  repository.write(`../${tree.split('/').slice(2).join('/')}/a.md`, 'new a');
  repository.git('-C', tree, 'commit', '--quiet', '-a', '-m', 'docs: a');
  expect(readReport()).toEqual(onlyA);
});

test('another repository keeps its own index', () => {
  const other = createRepository({ 'x.md': 'x' });
  other.commit('docs: x');
  const { repository, readReport } = createHooked({ root: other.root });
  repository.git('commit', '--quiet', '-a', '-m', 'docs: both');
  expect(readReport()).toEqual({ texts: { 'x.md': 'x' }, changed: [] });
});
