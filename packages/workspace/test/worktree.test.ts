import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createFolder, createRepository } from '@signpost/testkit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openWorkspace } from '../src/index.ts';
import { readTexts } from './read-texts.ts';

describe('listing with git', () => {
  test('tracked and unignored files, without the deleted and the ignored', () => {
    const repository = createRepository({ '.gitignore': 'out/\n', 'a.md': '', 'deleted.md': '', 'z/b.md': '' });
    repository.commit('docs: all');
    repository.remove('deleted.md');
    repository.write('out/ignored.md', '');
    repository.write('new.md', '');
    expect(openWorkspace(repository.root).listFiles()).toEqual(['.gitignore', 'a.md', 'new.md', 'z/b.md']);
  });

  test('before the first commit', () => {
    const { root } = createRepository({ 'a.md': '' });
    expect(openWorkspace(root).listFiles()).toEqual(['a.md']);
  });

  test('names with spaces, quotes, line feeds and characters of the world', () => {
    const names = ['"q".md', "'.md", ' a b.md', 'line\nfeed.md', 'ü漢😀.md', 'tab\t.md', ':(glob)*.md', '-x.md'];
    const repository = createRepository(Object.fromEntries(names.map((name) => [name, name])));
    repository.git('add', '--', ':(literal)ü漢😀.md');
    expect(readTexts(openWorkspace(repository.root))).toEqual(Object.fromEntries(names.map((name) => [name, name])));
  });

  test('a root below the git root sees its own files only', () => {
    const repository = createRepository({ 'a.md': '', 'demo/b.md': 'b', 'demo/c/d.md': 'd' });
    repository.git('add', 'demo/b.md');
    expect(readTexts(openWorkspace(repository.path('demo')))).toEqual({ 'b.md': 'b', 'c/d.md': 'd' });
  });

  test('a linked worktree', () => {
    const repository = createRepository({ 'a.md': 'main' });
    repository.commit('docs: a');
    const other = createFolder();
    repository.git('worktree', 'add', '--quiet', '-b', 'other', other.path('tree'));
    other.write('tree/b.md', 'new');
    expect(readTexts(openWorkspace(other.path('tree')))).toEqual({ 'a.md': 'main', 'b.md': 'new' });
  });

  test('neither a repository inside nor a submodule is a file', () => {
    const inner = createRepository({ 'x.md': '' });
    inner.commit('docs: x');
    const repository = createRepository({ 'a.md': '' });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'sub');
    repository.git('clone', '--quiet', inner.root, 'clone');
    expect(openWorkspace(repository.root).listFiles()).toEqual(['.gitmodules', 'a.md']);
  });

  test('a program that the repository configures is not started', () => {
    const repository = createRepository({ 'a.md': '' });
    repository.commit('docs: a');
    repository.write('a.md', 'changed');
    const trace = repository.path('started');
    for (const key of ['core.fsmonitor', 'diff.external', 'core.pager'])
      repository.git('config', key, `touch ${trace}; false`);
    const workspace = openWorkspace(repository.root);
    expect(workspace.changedFiles()).toEqual([{ status: 'modified', path: 'a.md' }]);
    expect(workspace.listFiles()).toEqual(['a.md']);
  });
});

describe('listing without git', () => {
  test('everything but dependencies', () => {
    const { root } = createFolder({
      'a.md': '',
      'node_modules/x/README.md': '',
      'docs/node_modules/y.md': '',
      'docs/b.md': '',
    });
    expect(openWorkspace(root).listFiles()).toEqual(['a.md', 'docs/b.md']);
  });

  test('an empty project has none', () => {
    expect(openWorkspace(createFolder().root).listFiles()).toEqual([]);
  });

  test('a machine without git is a folder without git', () => {
    const repository = createRepository({ 'a.md': 'a' });
    const script = `import { openWorkspace } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)};
      console.log(JSON.stringify(openWorkspace('.').listFiles()));
      try { openWorkspace('.', { kind: 'index' }); } catch (error) { console.log(error.code, error.message); }`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: repository.root,
      env: { PATH: repository.path('nothing') },
      encoding: 'utf8',
    });
    expect(output).toBe('["a.md"]\ngit-missing git was not found on the PATH\n');
  });
});

describe.each<[string, typeof createFolder]>([
  ['with git', createRepository],
  ['without git', createFolder],
])('symbolic links %s', (_, create) => {
  test('one to a file inside is a file, any other is none', () => {
    const outside = createFolder({ 'secret.md': 'secret' });
    const folder = create({ 'a.md': 'a', 'docs/b.md': 'b' });
    folder.link('docs/link.md', '../a.md');
    folder.link('loop.md', 'loop.md');
    folder.link('nowhere.md', 'gone.md');
    folder.link('secret.md', outside.path('secret.md'));
    folder.link('folder', 'docs');
    folder.link('docs/up', '..');
    const workspace = openWorkspace(folder.root);
    expect(readTexts(workspace)).toEqual({ 'a.md': 'a', 'docs/b.md': 'b', 'docs/link.md': 'a' });
    expect(workspace.readFile('secret.md')).toEqual({ kind: 'missing' });
    expect(workspace.readFile('loop.md')).toEqual({ kind: 'unreadable', why: 'its symbolic links form a loop' });
  });
});

test('a tracked folder that was replaced by a link to the outside has no files', () => {
  const outside = createFolder({ 'b.md': 'secret' });
  const repository = createRepository({ 'docs/b.md': 'b' });
  repository.commit('docs: b');
  repository.remove('docs');
  repository.link('docs', outside.root);
  expect(openWorkspace(repository.root).listFiles()).toEqual([]);
});

describe('reading', () => {
  test('a text keeps its byte order mark and its line ends', () => {
    const { root } = createFolder({ 'a.md': '\uFEFFa\r\nb\r' });
    expect(openWorkspace(root).readFile('a.md')).toEqual({ kind: 'text', text: '\uFEFFa\r\nb\r' });
  });

  test.each([
    ['a lone byte', [0x61, 0x0a, 0xff, 0x62], 2, 2],
    ['a cut character at the end', [0x61, 0xf0, 0x9f, 0x98], 1, 1],
    ['a cut character that starts like U+FFFD', [0x61, 0xef, 0xbf, 0x41], 1, 1],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], 0, 1],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0, 1],
    ['a real U+FFFD before it', [0xef, 0xbf, 0xbd, 0x0a, 0x80], 4, 2],
  ])('%s is not UTF-8', (_, bytes, offset, line) => {
    const { root } = createFolder({ 'a.md': Uint8Array.from(bytes) });
    expect(openWorkspace(root).readFile('a.md')).toEqual({ kind: 'not-utf8', offset, line });
  });

  test('what is there but no readable file says why', async () => {
    const folder = createFolder({ 'docs/a.md': '' });
    const server = createServer().listen(folder.path('socket.md'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    mkdirSync(folder.path('folder.md'));
    const workspace = openWorkspace(folder.root);
    expect(workspace.readFile('folder.md')).toEqual({ kind: 'unreadable', why: 'it is a folder' });
    expect(workspace.readFile('socket.md')).toEqual({ kind: 'unreadable', why: 'it is no regular file' });
    expect(workspace.listFiles()).toEqual(['docs/a.md']);
  });

  test('what is not there is missing, outside of the root too', () => {
    const { root } = createFolder({ 'docs/a.md': '' });
    const paths = ['b.md', 'docs/a.md/b.md', '../x', '../../etc/passwd', '/etc/passwd'];
    expect([...openWorkspace(root).readFiles(paths).values()]).toEqual(paths.map(() => ({ kind: 'missing' })));
    expect(openWorkspace(root).readFile('a\0.md').kind).toBe('unreadable');
  });

  test('bytes of a file inside of the root, ignored or not, and of no other', () => {
    const outside = createFolder({ 'secret.inv': 'secret' });
    const repository = createRepository({ '.gitignore': '.cache/', '.cache/a.inv': Uint8Array.from([0, 0xff, 0x80]) });
    symlinkSync(outside.path('secret.inv'), repository.path('link.inv'));
    mkdirSync(repository.path('folder'));
    for (const view of ['worktree', 'index'] as const) {
      const workspace = openWorkspace(repository.root, { kind: view });
      expect([...(workspace.readBytes('.cache/a.inv') ?? [])]).toEqual([0, 0xff, 0x80]);
      const others = ['gone', 'folder', 'link.inv', `../${outside.root}/secret.inv`, '../../etc/passwd', 'a\0'];
      expect(others.map((path) => workspace.readBytes(path))).toEqual(others.map(() => undefined));
    }
  });

  test('a huge file is not read', () => {
    const folder = createFolder({ 'huge.md': '' });
    truncateSync(folder.path('huge.md'), 33 * 1024 * 1024);
    expect(openWorkspace(folder.root).readFile('huge.md')).toEqual({ kind: 'too-large', size: 33 * 1024 * 1024 });
    expect(openWorkspace(folder.root).readBytes('huge.md')).toBeUndefined();
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission says so (skipped: root reads everything)', () => {
    const folder = createFolder({ 'a.md': '' });
    chmodSync(folder.path('a.md'), 0);
    expect(openWorkspace(folder.root).readFile('a.md')).toEqual({ kind: 'unreadable', why: 'permission denied' });
  });
});
