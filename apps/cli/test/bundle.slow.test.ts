import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createFolder, createRepository } from '@signpost/testkit';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

const bin = join(root, 'dist/bin.cjs');

/** Prints which files of the bundle were loaded, without the digests in their names. */
const listLoaded = `process.on('exit', () => {
  const names = Object.keys(require.cache).flatMap((file) => /dist.([\\w-]+?)(?:-[\\w-]{8})?(?=[.]cjs)/.exec(file)?.[1] ?? []);
  process.stderr.write(names.join(' '));
});`;

function run(folder: string, ...argv: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  return spawnSync(process.execPath, [bin, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
  });
}

describe('the published bundle', () => {
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'scripts/bundle.ts')]);
  });

  test('checks', () => {
    const { root: folder } = createRepository({ 'a.md': '[b](b.md)\n' });
    const { status, stdout } = run(folder, 'check', '--only', 'links', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ rule: 'broken-link', path: 'a.md' }] });
  });

  test('loads one part of itself for a check of which nothing changed', () => {
    const { root: folder } = createRepository({ 'a.md': '[b](b.md)\n' });
    const { path } = createFolder({ 'list.cjs': listLoaded });
    const check = (): string => {
      const argv = ['--require', path('list.cjs'), bin, 'check', '--only', 'links'];
      return spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' }).stderr;
    };
    // What was written a moment ago is not believed to be still the same.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    expect(check().split(' ')).toContain('check');
    expect(check()).toBe('bin main rolldown-runtime');
  });

  test('carries the pages of its rules and the files of its scenarios', () => {
    const { root: folder } = createRepository({ 'docs/conf.py': '', 'docs/index.rst': 'Index\n=====\n' });
    expect(run(folder, 'explain', 'broken-link').stdout).toMatch(/^# broken-link\n/);
    expect(run(folder, 'scenarios')).toMatchObject({ status: 0 });
    expect(run(folder, 'scenarios').stdout).toContain('bugfix');
  });
});
