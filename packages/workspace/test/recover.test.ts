import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { recover, undoLast } from '../src/index.ts';
import { readProject } from './read-project.ts';
import { usageErrorOf } from './usage-error-of.ts';

const journal = JSON.stringify({
  label: 'new backend',
  entries: [
    { path: 'new/a.md', after: 'a' },
    { path: 'b.md', before: 'b', after: 'B' },
    { path: 'c.md', before: 'c' },
  ],
  folders: ['new'],
});
const before = { 'b.md': 'b', 'c.md': 'c' };
const after = { 'b.md': 'B', 'new/a.md': 'a' };

/** The run broke off after its first file, with the second half written. */
const between = { 'new/a.md': 'a', 'b.md': 'b', 'c.md': 'c', '.signpost-7.tmp': 'B' };

test('a run that broke off is completed, and can be undone', () => {
  const folder = createFolder({ ...between, '.signpost/state/journal/000007.pending.json': journal });
  expect(recover(folder.root)).toEqual([
    { label: 'new backend', outcome: 'completed', files: ['new/a.md', 'b.md', 'c.md'], kept: [] },
  ]);
  expect(readProject(folder)).toEqual(after);
  expect(recover(folder.root)).toEqual([]);
  expect(undoLast(folder.root)).toEqual({ label: 'new backend', files: ['new/a.md', 'b.md', 'c.md'] });
  expect(readProject(folder)).toEqual(before);
});

test('a run that was being taken back is taken back', () => {
  const folder = createFolder({ ...between, '.signpost/state/journal/000007.rollback.json': journal });
  expect(recover(folder.root)).toEqual([
    { label: 'new backend', outcome: 'taken-back', files: ['c.md', 'b.md', 'new/a.md'], kept: [] },
  ]);
  expect(folder.snapshot()).toEqual(before);
});

test('a file that was edited after the crash stays as its editor left it', () => {
  const folder = createFolder({ ...between, 'b.md': 'mine', '.signpost/state/journal/000007.pending.json': journal });
  expect(recover(folder.root)).toEqual([
    { label: 'new backend', outcome: 'completed', files: ['new/a.md', 'c.md'], kept: ['b.md'] },
  ]);
  expect(readProject(folder)).toEqual({ ...after, 'b.md': 'mine' });
  expect(usageErrorOf(() => undoLast(folder.root))).toBe(
    'undo-blocked: cannot undo "new backend": b.md was changed since',
  );
});

test('a journal that broke off itself has no run to finish', () => {
  const folder = createFolder({ ...before, '.signpost/state/journal/new': journal.slice(0, 20) });
  expect(recover(folder.root)).toEqual([]);
  expect(readProject(folder)).toEqual(before);
});

test.each([
  ['no JSON', '{'],
  ['no journal', '[]'],
  ['an entry without a path', '{"label":"x","entries":[{"after":"a"}],"folders":[]}'],
  ['a text that is none', '{"label":"x","entries":[{"path":"a.md","after":1}],"folders":[]}'],
])('what a repository put in place of a journal is named: %s', (_, text) => {
  const folder = createFolder({ '.signpost/state/journal/000001.pending.json': text });
  expect(usageErrorOf(() => recover(folder.root))).toBe(
    `journal-unreadable: ${folder.path('.signpost/state/journal/000001.pending.json')} is not a journal that this version of signpost can read`,
  );
});

test('a journal that leads out of the project writes nothing there', () => {
  const hostile = JSON.stringify({ label: 'x', entries: [{ path: '../out.md', after: 'a' }], folders: [] });
  const folder = createFolder({ 'project/.signpost/state/journal/000001.pending.json': hostile });
  expect(usageErrorOf(() => recover(folder.path('project')))).toBe(
    'unsafe-path: cannot write "../out.md": it leaves its folder',
  );
  expect(Object.keys(folder.snapshot())).toEqual(['project/.signpost/state/journal/000001.pending.json']);
});
