import { chmodSync, statSync } from 'node:fs';
import type { FileChange } from '@signpost/model';
import { createFolder, createRepository } from '@signpost/testkit';
import { describe, expect, test } from 'vitest';
import { applyChanges, recover, undoLast } from '../src/index.ts';
import { readProject } from './read-project.ts';
import { usageErrorOf } from './usage-error-of.ts';

const files = { 'a.md': 'a\n', 'docs/b.md': 'b\n', 'docs/c.md': 'c\n' };
const changes: readonly FileChange[] = [
  { kind: 'create', path: 'new/folder/d.md', content: 'd\n' },
  { kind: 'update', path: 'docs/b.md', before: 'b\n', content: '\uFEFFb\r\n漢' },
  { kind: 'delete', path: 'docs/c.md', before: 'c\n' },
];
const changed = { 'a.md': 'a\n', 'docs/b.md': '\uFEFFb\r\n漢', 'new/folder/d.md': 'd\n' };

test('all changes are written, and git does not see how', () => {
  const repository = createRepository(files);
  repository.commit('docs: all');
  expect(applyChanges(repository.root, changes, 'new d')).toEqual({
    label: 'new d',
    files: [
      { kind: 'create', path: 'new/folder/d.md' },
      { kind: 'update', path: 'docs/b.md' },
      { kind: 'delete', path: 'docs/c.md' },
    ],
  });
  expect(readProject(repository)).toEqual(changed);
  expect(repository.git('status', '--porcelain', '--untracked-files=all')).toBe(
    ' M docs/b.md\n D docs/c.md\n?? new/folder/d.md\n',
  );
  expect(recover(repository.root)).toEqual([]);
});

test('applied again there is nothing to do, and no trace of it', () => {
  const folder = createFolder({ 'a.md': 'a' });
  const again: FileChange[] = [
    { kind: 'create', path: 'a.md', content: 'a' },
    { kind: 'delete', path: 'gone.md', before: 'x' },
    { kind: 'update', path: 'a.md', before: 'older', content: 'a' },
  ];
  for (const change of again)
    expect(applyChanges(folder.root, [change], 'again')).toEqual({ label: 'again', files: [] });
  expect(folder.snapshot()).toEqual({ 'a.md': 'a' });
});

describe('nothing is written when', () => {
  test.each<[string, FileChange, string]>([
    [
      'a new file is there with other content',
      { kind: 'create', path: 'a.md', content: 'x' },
      'file-exists: a.md exists already and is different',
    ],
    [
      'a folder has its name',
      { kind: 'create', path: 'docs', content: 'x' },
      'file-exists: docs exists already and is different',
    ],
    [
      'a file was edited',
      { kind: 'update', path: 'a.md', before: 'older', content: 'x' },
      'file-changed: a.md was changed in the meantime',
    ],
    [
      'a file is gone',
      { kind: 'update', path: 'gone.md', before: 'x', content: 'y' },
      'file-changed: gone.md was changed in the meantime',
    ],
    [
      'a file to delete was edited',
      { kind: 'delete', path: 'a.md', before: 'older' },
      'file-changed: a.md was changed in the meantime',
    ],
    [
      'a path leaves the project',
      { kind: 'create', path: '../x.md', content: '' },
      'unsafe-path: cannot write "../x.md": it leaves its folder',
    ],
  ])('%s', (_, change, error) => {
    const folder = createFolder(files);
    expect(usageErrorOf(() => applyChanges(folder.root, [...changes, change], 'bad'))).toBe(error);
    expect(folder.snapshot()).toEqual(files);
  });

  test('a plan has two changes of one file, which is our bug', () => {
    const folder = createFolder(files);
    folder.link('link.md', 'a.md');
    const twice: FileChange[] = ['a.md', 'link.md'].map((path) => ({
      kind: 'update',
      path,
      before: 'a\n',
      content: 'x',
    }));
    expect(() => applyChanges(folder.root, twice, 'bad')).toThrow('two changes of one plan write link.md');
    expect(folder.read('a.md')).toBe('a\n');
  });

  test('a write fails half-way: what was written is taken back', () => {
    const folder = createFolder(files);
    const broken: FileChange[] = [
      ...changes,
      { kind: 'create', path: 'file', content: '' },
      { kind: 'create', path: 'file/below.md', content: '' },
    ];
    expect(usageErrorOf(() => applyChanges(folder.root, broken, 'new d'))).toMatch(
      /^write-failed: "new d" could not be written: E/,
    );
    expect(readProject(folder)).toEqual(files);
    expect(usageErrorOf(() => statSync(folder.path('new'), { throwIfNoEntry: false }))).toBe('returned undefined');
    expect(usageErrorOf(() => undoLast(folder.root))).toMatch(/^nothing-to-undo/);
    expect(applyChanges(folder.root, changes, 'new d').files).toHaveLength(3);
  });
});

test('a file keeps its permissions', () => {
  const folder = createFolder({ 'run.sh': 'a' });
  chmodSync(folder.path('run.sh'), 0o757);
  applyChanges(folder.root, [{ kind: 'update', path: 'run.sh', before: 'a', content: 'b' }], 'edit');
  expect(statSync(folder.path('run.sh')).mode & 0o777).toBe(0o757);
  applyChanges(folder.root, [{ kind: 'delete', path: 'run.sh', before: 'b' }], 'delete');
  undoLast(folder.root);
  expect(statSync(folder.path('run.sh')).mode & 0o777).toBe(0o757);
});

test('a link inside the project stays a link, its file is written', () => {
  const folder = createFolder({ 'real/a.md': 'a' });
  folder.link('a.md', 'real/a.md');
  applyChanges(folder.root, [{ kind: 'update', path: 'a.md', before: 'a', content: 'b' }], 'edit');
  expect(readProject(folder)).toEqual({ 'a.md': '-> real/a.md', 'real/a.md': 'b' });
});

test('half a surrogate pair is written as the system would, and can be undone', () => {
  const folder = createFolder();
  applyChanges(folder.root, [{ kind: 'create', path: 'a.md', content: 'x\uD800' }], 'odd');
  expect(folder.read('a.md')).toBe('x\uFFFD');
  undoLast(folder.root);
  expect(readProject(folder)).toEqual({});
});

test('our folder may not be a link out of the project', () => {
  const outside = createFolder();
  const folder = createFolder(files);
  folder.link('.signpost', outside.root);
  expect(usageErrorOf(() => applyChanges(folder.root, changes, 'new d'))).toBe(
    'unsafe-path: cannot write ".signpost/state": the symbolic link `.signpost` leads out of the project',
  );
});

test('a file to remove that another run took stops the plan, unless all of it is done', () => {
  const folder = createFolder({ 'a.md': 'a' });
  const plan = [
    { kind: 'delete', path: 'a.md', before: 'a' },
    { kind: 'create', path: 'b.md', content: 'b' },
  ] as const;
  folder.remove('a.md');
  expect(usageErrorOf(() => applyChanges(folder.root, plan, 'move'))).toBe(
    'file-changed: a.md was changed in the meantime',
  );
  expect(folder.snapshot()).toEqual({});
  folder.write('b.md', 'b');
  expect(applyChanges(folder.root, plan, 'move').files).toEqual([]);
});

test('a new program can be started, and is gone after undoing', () => {
  const folder = createFolder();
  const change: FileChange = { kind: 'create', path: 'hooks/run', content: '#!/bin/sh\n', isExecutable: true };
  applyChanges(folder.root, [change], 'init');
  expect(statSync(folder.path('hooks/run')).mode & 0o777).toBe(0o755);
  undoLast(folder.root);
  expect(readProject(folder)).toEqual({});
});
