import { existsSync } from 'node:fs';
import type { FileChange } from '@signpost/model';
import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { applyChanges, undoLast } from '../src/index.ts';
import { readProject } from './read-project.ts';
import { usageErrorOf } from './usage-error-of.ts';

const files = { 'a.md': 'a', 'b.md': 'b' };
const changes: readonly FileChange[] = [
  { kind: 'create', path: 'new/c.md', content: 'c' },
  { kind: 'update', path: 'a.md', before: 'a', content: 'A' },
  { kind: 'delete', path: 'b.md', before: 'b' },
];

test('what was applied is taken back, the folders too', () => {
  const folder = createFolder(files);
  applyChanges(folder.root, changes, 'first');
  expect(undoLast(folder.root)).toEqual({ label: 'first', files: ['new/c.md', 'a.md', 'b.md'] });
  expect(readProject(folder)).toEqual(files);
  expect(existsSync(folder.path('new'))).toBe(false);
});

test('undo goes back run by run, then says that there is nothing', () => {
  const folder = createFolder(files);
  applyChanges(folder.root, changes, 'first');
  applyChanges(folder.root, [{ kind: 'update', path: 'a.md', before: 'A', content: 'AA' }], 'second');
  expect([undoLast(folder.root).label, undoLast(folder.root).label]).toEqual(['second', 'first']);
  expect(readProject(folder)).toEqual(files);
  expect(usageErrorOf(() => undoLast(folder.root))).toBe('nothing-to-undo: there is nothing to undo in this project');
  expect(usageErrorOf(() => undoLast(createFolder().root))).toBe(
    'nothing-to-undo: there is nothing to undo in this project',
  );
});

test('a file that was edited since stops it before anything is written', () => {
  const folder = createFolder(files);
  applyChanges(folder.root, changes, 'first');
  folder.write('a.md', 'mine');
  folder.write('b.md', 'mine again');
  const before = folder.snapshot();
  expect(usageErrorOf(() => undoLast(folder.root))).toBe(
    'undo-blocked: cannot undo "first": a.md, b.md were changed since',
  );
  expect(folder.snapshot()).toEqual(before);
});

test('a folder that got other files meanwhile stays', () => {
  const folder = createFolder(files);
  applyChanges(folder.root, changes, 'first');
  folder.write('new/mine.md', 'mine');
  undoLast(folder.root);
  expect(readProject(folder)).toEqual({ ...files, 'new/mine.md': 'mine' });
});

test('the last ten runs can be undone', () => {
  const folder = createFolder({ 'a.md': '0' });
  for (let count = 1; count <= 12; count += 1) {
    applyChanges(
      folder.root,
      [{ kind: 'update', path: 'a.md', before: `${count - 1}`, content: `${count}` }],
      `run ${count}`,
    );
  }
  for (let count = 12; count > 2; count -= 1) expect(undoLast(folder.root).label).toBe(`run ${count}`);
  expect(folder.read('a.md')).toBe('2');
  expect(usageErrorOf(() => undoLast(folder.root))).toMatch(/^nothing-to-undo/);
});

test('a name that not every system can hold comes back too', () => {
  const folder = createFolder({ 'what?.md': 'a' });
  applyChanges(folder.root, [{ kind: 'delete', path: 'what?.md', before: 'a' }], 'delete');
  undoLast(folder.root);
  expect(readProject(folder)).toEqual({ 'what?.md': 'a' });
});
