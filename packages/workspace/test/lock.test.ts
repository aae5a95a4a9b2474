import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createFolder } from '@signpost/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { applyChanges, recover, undoLast } from '../src/index.ts';
import { usageErrorOf } from './usage-error-of.ts';

const holder = fileURLToPath(new URL('hold-lock.ts', import.meta.url));
const counter = fileURLToPath(new URL('count-locked.ts', import.meta.url));

async function startHolder(root: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [holder, root], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const create = (root: string, path: string) => applyChanges(root, [{ kind: 'create', path, content: path }], path);

test('while one run writes, another says who does; what a dead one held is free', async () => {
  const folder = createFolder();
  create(folder.root, 'a.md');
  const child = await startHolder(folder.root);
  const locked = `locked: another signpost is writing to this project (process ${child.pid})`;
  expect(usageErrorOf(() => create(folder.root, 'b.md'))).toBe(locked);
  expect(usageErrorOf(() => undoLast(folder.root))).toBe(locked);
  expect(folder.read('a.md')).toBe('a.md');
  await kill(child);
  expect(create(folder.root, 'b.md').files).toEqual([{ kind: 'create', path: 'b.md' }]);
  expect(Object.keys(folder.snapshot()).filter((path) => path.includes('lock'))).toEqual([]);
});

test('a broken run is left to the run that is at work', async () => {
  const folder = createFolder({ '.signpost/state/journal/000001.pending.json': 'not even read' });
  const child = await startHolder(folder.root);
  expect(recover(folder.root)).toEqual([]);
  await kill(child);
  expect(usageErrorOf(() => recover(folder.root))).toMatch(/^journal-unreadable: /);
});

test('a lock of another machine counts as held, and the message says what to do', () => {
  const folder = createFolder({ '.signpost/state/lock/12@elsewhere@x': '' });
  expect(usageErrorOf(() => create(folder.root, 'a.md'))).toBe(
    'locked: another signpost is writing to this project (process 12 on elsewhere)',
  );
});

test('what is left of a run that died while it took the lock is no lock', async () => {
  const folder = createFolder({ '.signpost/state/.gitignore': '*\n' });
  const child = await startHolder(folder.root);
  const lock = Object.keys(folder.snapshot()).find((path) => path.includes('lock/')) ?? '';
  const owner = lock.split('/').at(-1) ?? '';
  await kill(child);
  folder.remove(lock);
  folder.write(`.signpost/state/lock-${owner}/${owner}`, '');
  create(folder.root, 'a.md');
  expect(Object.keys(folder.snapshot()).filter((path) => path.includes('lock'))).toEqual([]);
});

test('no two runs ever hold the lock, also when they inherit it from a dead one', async () => {
  const folder = createFolder({ counter: '0' });
  await kill(await startHolder(folder.root));
  const count = () => promisify(execFile)(process.execPath, [counter, folder.path('counter'), folder.root]);
  const runs = await Promise.all([count(), count(), count()]);
  const held = runs.map(({ stdout }) => Number(stdout));
  expect(Number(folder.read('counter'))).toBe(held.reduce((sum, times) => sum + times, 0));
});
