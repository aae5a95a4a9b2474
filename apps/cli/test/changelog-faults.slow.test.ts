import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { canMountDisks, createRepository, mountDisk, remountDisk, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { runSignpost, script } from './run-signpost.ts';

const command = [script, 'changelog', 'release', '--date', '2026-11-22'];
const entryCount = 150;

function createProject(): Repository {
  const entries = Array.from(
    { length: entryCount },
    (_, index) => [`.changeset/c${index}.md`, `---\n"tool": patch\n---\n\nfixed: **Entry ${index}**: works\n`] as const,
  );
  const repository = createRepository({
    'package.json': '{ "name": "tool", "version": "1.0.0" }\n',
    'CHANGELOG.md': '# Changelog\n',
    ...Object.fromEntries(entries),
  });
  repository.commit('start');
  return repository;
}

/** The tree before and after a release that nothing disturbs. */
function learnOutcomes(repository: Repository): readonly [before: object, after: object] {
  const before = repository.snapshot();
  expect(runSignpost(repository.root, ...command.slice(1)).code).toBe(0);
  const after = repository.snapshot();
  expect(runSignpost(repository.root, 'undo').code).toBe(0);
  expect(repository.snapshot()).toEqual(before);
  return [before, after];
}

test('kill -9 at forty random moments: after the next command the tree is as before or as after', async () => {
  const repository = createProject();
  const started = performance.now();
  const [before, after] = learnOutcomes(repository);
  const duration = (performance.now() - started) / 2;
  const seen = { before: 0, after: 0, recovered: 0 };
  for (let round = 0; round < 40; round += 1) {
    const child = spawn(process.execPath, command, { cwd: repository.root, stdio: 'ignore' });
    const hasEnded = once(child, 'exit');
    await wait(Math.random() * duration);
    child.kill('SIGKILL');
    await hasEnded;
    const { code, stderr } = runSignpost(repository.root, 'changelog', 'preview');
    expect(code).toBe(0);
    if (stderr.includes('an interrupted run (release 1.0.1) was completed')) seen.recovered += 1;
    const isAfter = repository.read('package.json').includes('1.0.1');
    expect(repository.snapshot()).toEqual(isAfter ? after : before);
    seen[isAfter ? 'after' : 'before'] += 1;
    if (isAfter) runSignpost(repository.root, 'undo');
  }
  expect(seen.before + seen.after).toBe(40);
});

test('of two releases at once one is made, and the other says why it is not', async () => {
  const repository = createProject();
  const [, after] = learnOutcomes(repository);
  for (let round = 0; round < 10; round += 1) {
    const runs = await Promise.all(
      [0, 1].map(async () => {
        const child = spawn(process.execPath, command, { cwd: repository.root, stdio: 'pipe' });
        let output = '';
        child.stdout.on('data', (part: Buffer) => (output += part.toString()));
        child.stderr.on('data', (part: Buffer) => (output += part.toString()));
        await once(child, 'close');
        return { code: child.exitCode, output };
      }),
    );
    const made = runs.filter(({ output }) => output.includes('Released 1.0.1 (was 1.0.0)'));
    const others = runs.filter((run) => !made.includes(run));
    expect(made.map(({ code }) => code)).toEqual([0]);
    expect(others.map(({ output }) => output)).toEqual([
      expect.stringMatching(
        /^(?:✖ another signpost is writing|✖ \S+ was changed|✖ uncommitted changes|✖ CHANGELOG\.md already has|nothing to release)/,
      ),
    ]);
    expect(repository.snapshot()).toEqual(after);
    expect(runSignpost(repository.root, 'undo').code).toBe(0);
  }
});

test.skipIf(!canMountDisks())('a version file on a read-only disk: everything stays, entries too', () => {
  const repository = createProject();
  const disk = repository.path('tool');
  mkdirSync(disk);
  mountDisk(disk, 'size=64k');
  repository.write('tool/version.py', 'version = "1.0.0"\n');
  repository.write('signpost.yaml', 'changelog:\n  versionFiles: [tool/version.py]\n');
  repository.commit('a version file');
  remountDisk(disk, 'ro');
  const before = repository.snapshot();
  const { code, stdout, stderr } = runSignpost(repository.root, ...command.slice(1));
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^✖ "release 1\.0\.1" could not be written: EROFS: read-only file system.*\n {2}the files are as they were; /,
    ),
  });
  expect(repository.snapshot()).toEqual(before);
  remountDisk(disk, 'rw');
  expect(runSignpost(repository.root, ...command.slice(1)).code).toBe(0);
});
