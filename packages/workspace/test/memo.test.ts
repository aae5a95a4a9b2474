import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { applyChanges, recallMemo, recover, undoLast } from '../src/index.ts';

const create = (root: string, path: string, text: string) =>
  applyChanges(root, [{ kind: 'create', path, content: path }], `new ${path}`, { key: 'backend', text });

test('a run leaves a memo, the next one another, and undoing keeps it', () => {
  const { root } = createFolder();
  expect(recallMemo(root, 'backend')).toBeUndefined();
  create(root, 'a.md', 'one');
  create(root, 'b.md', 'two');
  expect(recallMemo(root, 'backend')).toBe('two');
  expect(recallMemo(root, 'other')).toBeUndefined();
  expect(undoLast(root)).toEqual({ label: 'new b.md', files: ['b.md'], memo: { key: 'backend', text: 'two' } });
  expect(recallMemo(root, 'backend')).toBe('two');
});

test('a run that is completed later leaves its memo then', () => {
  const journal = { label: 'x', entries: [{ path: 'a.md', after: 'a' }], folders: [], memo: { key: 'k', text: 't' } };
  const { root } = createFolder({ '.signpost/state/journal/000001.pending.json': JSON.stringify(journal) });
  recover(root);
  expect(recallMemo(root, 'k')).toBe('t');
});

test('a run that fails leaves none', () => {
  const { root } = createFolder({ 'a.md': 'other' });
  expect(() => create(root, 'a.md', 'one')).toThrow('a.md exists already');
  expect(recallMemo(root, 'backend')).toBeUndefined();
});

test('no key leads out of the folder', () => {
  const folder = createFolder();
  applyChanges(folder.root, [{ kind: 'create', path: 'a.md', content: '' }], 'x', { key: '../../../x', text: 't' });
  expect(recallMemo(folder.root, '../../../x')).toBe('t');
  expect(Object.keys(folder.snapshot()).filter((path) => path.endsWith('.memo'))).toEqual([
    '.signpost/state/memos/..%2F..%2F..%2Fx.memo',
  ]);
});
