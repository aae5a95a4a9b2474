import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Folder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { copyDemo, mistral } from './copy-demo.ts';
import { runIn } from './run-in.ts';
import { runSignpost, script } from './run-signpost.ts';

function readProject(folder: Folder): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(folder.snapshot()).filter(([path]) => !path.startsWith('.signpost/state/')));
}

/** Whether a process holds the lock; a dead one may have left its own. */
function isLockedBy(folder: Folder, pid: number): boolean {
  const lock = folder.path('.signpost/state/lock');
  return existsSync(lock) && readdirSync(lock).some((name) => name.startsWith(`${pid}@`));
}

/** Runs the command and kills it at a moment after it has begun to write; whether it was still there to be killed. */
async function killWhileWriting(folder: Folder, moment: number): Promise<boolean> {
  const child = spawn(process.execPath, [script, 'new', 'backend', ...mistral], { cwd: folder.root, stdio: 'ignore' });
  const hasEnded = once(child, 'exit');
  while (child.exitCode === null && !isLockedBy(folder, child.pid ?? 0)) await sleep(1);
  await sleep(moment);
  const isKilled = child.kill('SIGKILL');
  await hasEnded;
  return isKilled;
}

test('kill -9 at a hundred random moments of writing: after the next command the project is as before or as after', async () => {
  const folder = copyDemo();
  const before = readProject(folder);
  runSignpost(folder.root, 'new', 'backend', ...mistral);
  const after = readProject(folder);
  runSignpost(folder.root, 'undo');
  expect(readProject(folder)).toEqual(before);
  const seen = { before: 0, after: 0, killed: 0 };
  for (let round = 0; round < 100; round += 1) {
    seen.killed += (await killWhileWriting(folder, Math.random() * 20)) ? 1 : 0;
    await runIn(folder.root, 'scenarios');
    const project = readProject(folder);
    const isAfter = Object.keys(project).length > Object.keys(before).length;
    expect(project).toEqual(isAfter ? after : before);
    seen[isAfter ? 'after' : 'before'] += 1;
    if (isAfter) await runIn(folder.root, 'undo');
    expect(readProject(folder)).toEqual(before);
  }
  expect(seen.killed).toBeGreaterThan(20);
});
