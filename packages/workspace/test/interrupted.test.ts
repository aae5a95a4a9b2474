import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createFolder } from '@signpost/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { applyChanges, recover, undoLast } from '../src/index.ts';
import { filesOf, planGeneration, readGeneration } from './generations.ts';
import { readProject } from './read-project.ts';

const program = fileURLToPath(new URL('apply-in-loop.ts', import.meta.url));
const rounds = 15;

async function startLoop(root: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, root], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test(`kill -9 at ${rounds} random moments: after the next command the tree is as before or as after`, async () => {
  const folder = createFolder(filesOf(0));
  const outcomes = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const child = await startLoop(folder.root);
    await wait(Math.random() * 25);
    child.kill('SIGKILL');
    await once(child, 'exit');
    for (const { outcome, kept } of recover(folder.root)) {
      expect(kept).toEqual([]);
      outcomes.add(outcome);
    }
    const generation = readGeneration(folder.root);
    expect(readProject(folder)).toEqual(filesOf(generation));
    applyChanges(folder.root, planGeneration(generation), 'next');
    expect(undoLast(folder.root).label).toBe('next');
    expect(readProject(folder)).toEqual(filesOf(generation));
  }
  expect([...outcomes]).toEqual(['completed']);
}, 120_000);
