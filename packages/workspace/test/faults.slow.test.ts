import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FileChange } from '@signpost/model';
import { canMountDisks, createFolder, type Folder, lockFolder, mountDisk, remountDisk } from '@signpost/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { applyChanges, recover, undoLast } from '../src/index.ts';
import { filesOf, readGeneration } from './generations.ts';
import { readProject } from './read-project.ts';
import { usageErrorOf } from './usage-error-of.ts';

const loop = fileURLToPath(new URL('apply-in-loop.ts', import.meta.url));
const racer = fileURLToPath(new URL('race-to-write.ts', import.meta.url));

async function startLoop(root: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [loop, root], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('kill -9 at a hundred random moments: after the next command the tree is as before or as after', async () => {
  const folder = createFolder(filesOf(0));
  let broken = 0;
  for (let round = 0; round < 100; round += 1) {
    const child = await startLoop(folder.root);
    await wait(Math.random() * 25);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const recovered = recover(folder.root);
    broken += recovered.length;
    expect(recovered.flatMap(({ kept }) => kept)).toEqual([]);
    expect(readProject(folder)).toEqual(filesOf(readGeneration(folder.root)));
  }
  expect(broken).toBeGreaterThan(10);
});

test('of eight runs at once one wins, the others say that there is another or that the file has changed', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  for (let round = 0; round < 5; round += 1) {
    const folder = createFolder({ 'a.md': 'start' });
    const moment = String(Date.now() + 1500);
    const runs = await Promise.all(
      names.map((name) => promisify(execFile)(process.execPath, [racer, folder.root, name, moment])),
    );
    const said = runs.map(({ stdout }) => stdout);
    const winner = names[said.indexOf('wrote')];
    expect(said.filter((word) => !['locked', 'file-changed', 'file-exists'].includes(word))).toEqual(['wrote']);
    expect(readProject(folder)).toEqual({ 'a.md': winner, 'new/b.md': winner });
  }
});

const canMount = canMountDisks();

/** A project on a small file system of its own. */
function createOnSmallDisk(files: Readonly<Record<string, string>>): Folder {
  const folder = createFolder();
  mountDisk(folder.root, 'size=256k');
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
  return folder;
}

const before = { 'a.md': 'a'.repeat(5000), 'docs/b.md': 'b'.repeat(9000), 'c.md': 'c' };
const after = { 'a.md': 'A'.repeat(20_000), 'docs/b.md': 'B', 'new/deep/d.md': 'd'.repeat(12_000) };
const plan: readonly FileChange[] = [
  { kind: 'update', path: 'a.md', before: before['a.md'], content: after['a.md'] },
  { kind: 'create', path: 'new/deep/d.md', content: after['new/deep/d.md'] },
  { kind: 'update', path: 'docs/b.md', before: before['docs/b.md'], content: after['docs/b.md'] },
  { kind: 'delete', path: 'c.md', before: 'c' },
];

test.skipIf(!canMount)('a disk that fills up at any moment of a run: nothing is half written', () => {
  const outcomes = new Set<string>();
  for (let free = 0; free <= 40; free += 1) {
    const folder = createOnSmallDisk(before);
    const ballast = folder.path('.git-ballast');
    const { bavail, bsize } = statfsSync(folder.root);
    writeFileSync(ballast, 'x'.repeat(Math.max(bavail * bsize - free * 4096, 0)));
    const said = usageErrorOf(() => applyChanges(folder.root, plan, 'plan')).replace(/[:{ ].*/s, '');
    outcomes.add(said);
    rmSync(ballast);
    recover(folder.root);
    expect(readProject(folder)).toEqual(said === 'returned' ? after : before);
    expect(applyChanges(folder.root, plan, 'plan').files).toHaveLength(said === 'returned' ? 0 : 4);
    undoLast(folder.root);
    expect(readProject(folder)).toEqual(before);
  }
  expect([...outcomes].toSorted()).toEqual(['returned', 'write-failed']);
});

test.skipIf(!canMount)('a disk that may only be read: nothing is written, and the message says why', () => {
  const folder = createOnSmallDisk(before);
  remountDisk(folder.root, 'ro');
  expect(usageErrorOf(() => applyChanges(folder.root, plan, 'plan'))).toMatch(
    /^write-failed: "plan" could not be written: EROFS/,
  );
  expect(folder.snapshot()).toEqual(before);
});

test.skipIf(!canMount)('one folder that may only be read: what was written elsewhere is taken back', () => {
  const folder = createFolder(before);
  mkdirSync(folder.path('docs'), { recursive: true });
  lockFolder(folder.path('docs'));
  expect(usageErrorOf(() => applyChanges(folder.root, plan, 'plan'))).toMatch(
    /^write-failed: "plan" could not be written: EROFS/,
  );
  expect(readProject(folder)).toEqual(before);
});
