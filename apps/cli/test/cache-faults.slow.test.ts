import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canMountDisks, createFolder, createRepository, mountDisk } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { runSignpost } from './run-signpost.ts';

const script = join(import.meta.dirname, '../src/bin.ts');

/** Documents that all link to each other, one of them to nowhere. */
function createDocuments(count: number): Record<string, string> {
  const page = (number: number): string =>
    `# Page ${number}\n\n[next](page-${(number + 1) % count}.md#page-${(number + 1) % count})\n`;
  const pages = Array.from(
    { length: count },
    (_, number) => [`docs/page-${number}.md`, page(number).repeat(20)] as const,
  );
  return { ...Object.fromEntries(pages), 'README.md': '[gone](gone.md)\n' };
}

const canMount = canMountDisks();

/** A small file system of its own. */
function mountSmall(options: string): string {
  const { root } = createFolder();
  mountDisk(root, options);
  return root;
}

test('kill -9 at a hundred random moments leaves a cache that can be used', async () => {
  const documents = createDocuments(60);
  const repository = createRepository(documents);
  const check = (...options: string[]): unknown =>
    runSignpost(repository.root, 'check', '--format', 'json', ...options);
  const expected = check('--no-cache');
  const started = performance.now();
  check();
  const duration = performance.now() - started;
  for (let round = 0; round < 100; round += 1) {
    repository.write('docs/page-0.md', `${documents['docs/page-0.md'] ?? ''}\n`);
    repository.write('docs/page-0.md', documents['docs/page-0.md'] ?? '');
    const child = spawn(process.execPath, [script, 'check'], { cwd: repository.root, stdio: 'ignore' });
    const hasEnded = once(child, 'exit');
    await sleep(Math.random() * duration);
    child.kill('SIGKILL');
    await hasEnded;
  }
  expect(check()).toEqual(expected);
  expect(check()).toEqual(expected);
  expect(readdirSync(repository.path('.git/signpost/root'))).toContain('check.cache');
});

test.skipIf(!canMount)('a full disk is only told', () => {
  const disk = mountSmall('size=16k');
  const repository = createRepository(createDocuments(400));
  const { code, stdout, stderr } = runSignpost(repository.root, 'check', '--cache-location', join(disk, 'cache'));
  expect(stderr).toBe('the cache could not be written (ENOSPC): the next check reads every document again\n');
  expect([code, stdout.includes('gone.md')]).toEqual([1, true]);
  expect(readdirSync(disk)).toEqual([]);
});

test.skipIf(!canMount)('a folder that may not be written is only told', () => {
  const repository = createRepository(createDocuments(10));
  const cache = join(mountSmall('ro'), 'cache');
  const { code, stderr } = runSignpost(repository.root, 'check', '--cache-location', cache);
  expect(stderr).toBe('the cache could not be written (EROFS): the next check reads every document again\n');
  expect(code).toBe(1);
});
