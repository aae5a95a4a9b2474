import { createRepository, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { openWorkspace } from '../src/index.ts';

const source = 'def vote():\n    return 1\n'.repeat(10);

function createBranch(): Repository {
  const repository = createRepository({ 'pkg/a.py': source, 'pkg/b.py': 'b = 1\r\nc = 2\r\n', 'gone.md': 'x\n' });
  repository.commit('feat: start');
  repository.git('checkout', '--quiet', '-b', 'topic');
  return repository;
}

test('a branch: files, commits with their trailers, lines of files', () => {
  const repository = createBranch();
  repository.git('mv', 'pkg/a.py', 'pkg/moved.py');
  repository.write('pkg/b.py', 'b = 1\r\nc = 3\r\n--d\r\n');
  repository.commit(
    'fix: count\n\nBecause.\n\nSignpost-Scenario: bugfix\nSignpost-Waive: design-doc\n  (see the issue)',
  );
  repository.git('rm', '--quiet', 'gone.md');
  repository.commit('docs: drop a page');
  repository.write('pkg/[new].py', '+++ b/x\nlast');
  const { files, commits, lines } = openWorkspace(repository.root).readChange('main');
  expect({ files, commits }).toEqual({
    files: [
      { path: 'gone.md', status: 'deleted' },
      { path: 'pkg/[new].py', status: 'added' },
      { path: 'pkg/b.py', status: 'changed' },
      { path: 'pkg/moved.py', status: 'changed', from: 'pkg/a.py' },
    ],
    commits: [
      {
        subject: 'fix: count',
        trailers: [
          ['Signpost-Scenario', 'bugfix'],
          ['Signpost-Waive', 'design-doc (see the issue)'],
        ],
      },
      { subject: 'docs: drop a page', trailers: [] },
    ],
  });
  expect(files.map(({ path }) => lines(path))).toEqual([
    { added: [], removed: ['x'] },
    { added: ['+++ b/x', 'last'], removed: [] },
    { added: ['c = 3', '--d'], removed: ['c = 2'] },
    { added: [], removed: [] },
  ]);
  expect(lines('elsewhere')).toEqual({ added: [], removed: [] });
});

test('the index without a revision has no commits, and lines of what is staged only', () => {
  const repository = createBranch();
  repository.write('pkg/b.py', 'b = 1\r\nc = 4\r\n');
  repository.write('-x.md', 'a\n');
  repository.git('add', '--all');
  repository.write('pkg/b.py', 'b = 1\r\nc = 5\r\n');
  const { files, commits, lines } = openWorkspace(repository.root, { kind: 'index' }).readChange();
  expect({ commits, lines: files.map(({ path }) => [path, lines(path)]) }).toEqual({
    commits: [],
    lines: [
      ['-x.md', { added: ['a'], removed: [] }],
      ['pkg/b.py', { added: ['c = 4'], removed: ['c = 2'] }],
    ],
  });
});

test('a revision has its own commit, the first one too', () => {
  const repository = createBranch();
  repository.write('gone.md', 'y\n');
  repository.commit('docs: say y');
  const last = openWorkspace(repository.root, { kind: 'revision', revision: 'HEAD' }).readChange();
  expect([last.commits.map(({ subject }) => subject), last.lines('gone.md')]).toEqual([
    ['docs: say y'],
    { added: ['y'], removed: ['x'] },
  ]);
  const first = openWorkspace(repository.root, { kind: 'revision', revision: 'main' }).readChange();
  expect([first.commits.map(({ subject }) => subject), first.files.map(({ status }) => status)]).toEqual([
    ['feat: start'],
    ['added', 'added', 'added'],
  ]);
});

test('merges are passed over, and a folder has the commits that touch it', () => {
  const repository = createBranch();
  repository.write('pkg/b.py', 'b = 2\n');
  repository.commit('fix: in the folder');
  repository.git('checkout', '--quiet', 'main');
  repository.write('other.md', 'x\n');
  repository.commit('docs: on main');
  repository.git('checkout', '--quiet', 'topic');
  repository.git('merge', '--quiet', '--no-edit', 'main');
  repository.write('gone.md', 'z\n');
  repository.commit('docs: beside the folder');
  const subjects = (folder: string, ...except: readonly string[]): readonly string[] =>
    openWorkspace(repository.path(folder))
      .readChange('main', except)
      .commits.map(({ subject }) => subject);
  expect(subjects('')).toEqual(['fix: in the folder', 'docs: beside the folder']);
  expect(subjects('pkg')).toEqual(['fix: in the folder']);
  expect(subjects('', 'pkg')).toEqual(['docs: beside the folder']);
  expect(
    openWorkspace(repository.root)
      .readChange('main', ['pkg'])
      .files.map(({ path }) => path),
  ).toEqual(['gone.md']);
});

test('the configuration of git does not matter', () => {
  const repository = createBranch();
  repository.write('pkg/b.py', 'b = 1\r\nc = 3\r\n');
  repository.commit('fix: ü');
  const before = openWorkspace(repository.root).readChange('main');
  const shown = [before.commits, before.lines('pkg/b.py')];
  for (const [key, value] of [
    ['diff.external', 'false'],
    ['diff.noprefix', 'true'],
    ['diff.context', '9'],
    ['color.ui', 'always'],
    ['log.showSignature', 'true'],
    ['log.decorate', 'full'],
    ['log.follow', 'true'],
    ['i18n.logOutputEncoding', 'ISO-8859-1'],
    ['format.pretty', 'raw'],
  ] as const)
    repository.git('config', key, value);
  const after = openWorkspace(repository.root).readChange('main');
  expect([after.commits, after.lines('pkg/b.py')]).toEqual(shown);
});

test('the branch that a change goes to: where the remote points, else main, never itself', () => {
  const repository = createBranch();
  const find = (): string | undefined => openWorkspace(repository.root).findDefaultBranch();
  expect(find()).toBe('main');
  repository.git('branch', 'master');
  repository.git('checkout', '--quiet', 'main');
  expect(find()).toBe(undefined);
  repository.git('update-ref', 'refs/remotes/origin/develop', 'HEAD');
  repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
  expect(find()).toBe('origin/develop');
  repository.git('checkout', '--quiet', '--orphan', 'fresh');
  repository.commit('feat: nothing in common');
  expect(find()).toBe(undefined);
});

test('a file that was moved by hand is moved, before git is told so', () => {
  const repository = createBranch();
  repository.write('pkg/moved [1].py', source);
  repository.remove('pkg/a.py');
  repository.remove('gone.md');
  repository.write('pkg/other.py', 'd = 4\n');
  const { files, lines } = openWorkspace(repository.root).readChange('main');
  expect(files).toEqual([
    { path: 'gone.md', status: 'deleted' },
    { path: 'pkg/moved [1].py', status: 'changed', from: 'pkg/a.py' },
    { path: 'pkg/other.py', status: 'added' },
  ]);
  expect(lines('pkg/moved [1].py')).toEqual({ added: [], removed: [] });
});
