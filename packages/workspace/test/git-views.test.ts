import { execFileSync } from 'node:child_process';
import { createFolder, createRepository } from '@signpost/testkit';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../src/index.ts';
import { readTexts } from './read-texts.ts';
import { usageErrorOf } from './usage-error-of.ts';

describe('the index', () => {
  test('holds what is staged, whatever lies in the work tree', () => {
    const repository = createRepository({ 'a.md': 'committed', 'b.md': 'b', 'c.md': 'c' });
    repository.commit('docs: all');
    repository.write('a.md', 'staged');
    repository.git('add', 'a.md');
    repository.git('rm', '--quiet', 'b.md');
    repository.write('a.md', 'edited later');
    repository.write('untracked.md', '');
    repository.remove('c.md');
    expect(readTexts(openWorkspace(repository.root, { kind: 'index' }))).toEqual({ 'a.md': 'staged', 'c.md': 'c' });
  });

  test('before the first commit, names of all kinds, bytes of all kinds', () => {
    const repository = createRepository({
      'ü "b"\n.md': 'x\n',
      'bad.md': Uint8Array.of(0x61, 0xff),
      'empty.md': '',
      'mark.md': '\uFEFF',
    });
    repository.git('add', '.');
    const workspace = openWorkspace(repository.root, { kind: 'index' });
    expect(readTexts(workspace)).toEqual({
      'ü "b"\n.md': 'x\n',
      'bad.md': '(not-utf8)',
      'empty.md': '',
      'mark.md': '\uFEFF',
    });
    expect(workspace.readFile('bad.md')).toEqual({ kind: 'not-utf8', offset: 1, line: 1 });
    expect(workspace.readFile('gone.md')).toEqual({ kind: 'missing' });
  });

  test('of a file in conflict it has our side', () => {
    const repository = createRepository({ 'a.md': 'base\n' });
    repository.commit('docs: base');
    repository.git('switch', '--quiet', '-c', 'other');
    repository.write('a.md', 'theirs\n');
    repository.commit('docs: theirs');
    repository.git('switch', '--quiet', 'main');
    repository.write('a.md', 'ours\n');
    repository.commit('docs: ours');
    expect(() => repository.git('merge', 'other')).toThrow('Command failed');
    const workspace = openWorkspace(repository.root, { kind: 'index' });
    expect(readTexts(workspace)).toEqual({ 'a.md': 'ours\n' });
    expect(workspace.changedFiles()).toEqual([{ status: 'modified', path: 'a.md' }]);
  });

  test('what lies in the work tree as it is staged is read there', () => {
    const repository = createRepository({ 'a.md': 'a', 'b.md': 'b' });
    repository.git('add', '.');
    for (const path of ['a.md', 'b.md']) {
      const object = repository.git('rev-parse', `:${path}`).trim();
      repository.remove(`.git/objects/${object.slice(0, 2)}`);
    }
    expect(readTexts(openWorkspace(repository.root, { kind: 'index' }))).toEqual({ 'a.md': 'a', 'b.md': 'b' });
  });

  test('where git writes other line ends into the work tree, the staged ones count', () => {
    const repository = createRepository({ '.gitattributes': '*.md text eol=crlf\n', 'a.md': 'a\r\n' });
    repository.git('add', '.');
    expect(openWorkspace(repository.root, { kind: 'index' }).readFile('a.md')).toEqual({ kind: 'text', text: 'a\n' });
  });

  test('a repository that names objects by SHA-256', () => {
    const repository = createFolder({ 'a.md': 'staged' });
    const git = (...args: readonly string[]): string =>
      execFileSync('git', args, { cwd: repository.root, encoding: 'utf8' });
    git('init', '--quiet', '--object-format=sha256');
    git('add', '.');
    expect(readTexts(openWorkspace(repository.root, { kind: 'index' }))).toEqual({ 'a.md': 'staged' });
    repository.write('a.md', 'edited later');
    expect(readTexts(openWorkspace(repository.root, { kind: 'index' }))).toEqual({ 'a.md': 'staged' });
  });

  test('an object that git lost is unreadable', () => {
    const repository = createRepository({ 'a.md': 'a', 'b.md': 'b' });
    repository.git('add', '.');
    const object = repository.git('rev-parse', ':a.md').trim();
    repository.remove(`.git/objects/${object.slice(0, 2)}`);
    repository.write('a.md', 'edited later');
    const contents = openWorkspace(repository.root, { kind: 'index' }).readFiles(['a.md', 'b.md']);
    expect([...contents.values()]).toEqual([
      { kind: 'unreadable', why: `git lacks object ${object}` },
      { kind: 'text', text: 'b' },
    ]);
  });

  test('a file too large for a document is not read', () => {
    const repository = createRepository({ 'huge.md': Buffer.alloc(33 * 1024 * 1024), 'a.md': 'a' });
    repository.git('add', '.');
    expect(readTexts(openWorkspace(repository.root, { kind: 'index' }))).toEqual({
      'a.md': 'a',
      'huge.md': '(too-large)',
    });
  });
});

test('a revision holds what was committed', () => {
  const repository = createRepository({ 'a.md': 'one', 'b.md': 'b' });
  const first = repository.commit('docs: one');
  repository.write('a.md', 'two');
  repository.remove('b.md');
  repository.commit('docs: two');
  repository.git('tag', '-a', 'v1', '-m', 'v1', first);
  for (const revision of [first, 'HEAD~1', 'v1']) {
    expect(readTexts(openWorkspace(repository.root, { kind: 'revision', revision }))).toEqual({
      'a.md': 'one',
      'b.md': 'b',
    });
  }
});

test.each(['index', 'revision'] as const)('symbolic links and submodules in the %s', (kind) => {
  const inner = createRepository({ 'x.md': '' });
  inner.commit('docs: x');
  const repository = createRepository({ 'a.md': 'a', 'docs/b.md': 'b' });
  repository.link('docs/link.md', '../a.md');
  repository.link('chain.md', 'docs/link.md');
  repository.link('loop-1.md', 'loop-2.md');
  repository.link('loop-2.md', 'loop-1.md');
  repository.link('outside.md', '/etc/hostname');
  repository.link('folder', 'docs');
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'sub');
  repository.remove('.gitmodules');
  repository.commit('docs: links');
  const view = kind === 'index' ? { kind } : { kind, revision: 'HEAD' };
  expect(readTexts(openWorkspace(repository.root, view))).toEqual({
    'a.md': 'a',
    'chain.md': 'a',
    'docs/b.md': 'b',
    'docs/link.md': 'a',
  });
});

test('a root below the git root sees its own files only', () => {
  const repository = createRepository({ 'a.md': '', 'demo/b.md': 'b', 'demo/c/d.md': 'd' });
  repository.commit('docs: all');
  const expected = { 'b.md': 'b', 'c/d.md': 'd' };
  expect(readTexts(openWorkspace(repository.path('demo'), { kind: 'index' }))).toEqual(expected);
  expect(readTexts(openWorkspace(repository.path('demo'), { kind: 'revision', revision: 'HEAD' }))).toEqual(expected);
});

test('a view that cannot be has a clear error', () => {
  const repository = createRepository({ 'a.md': '' });
  const folder = createFolder();
  for (const root of [folder.root, repository.path('.git')]) {
    expect(usageErrorOf(() => openWorkspace(root, { kind: 'index' }))).toBe(
      `not-a-repository: ${root} is not in a git work tree`,
    );
  }
  for (const revision of ['HEAD', '--all', 'a b']) {
    const error = usageErrorOf(() => openWorkspace(repository.root, { kind: 'revision', revision }));
    expect(error).toBe(`unknown-revision: git knows no commit \`${revision}\` here`);
  }
});
