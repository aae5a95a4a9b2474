import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createRepository } from '@signpost/testkit';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

function run(folder: string, ...argv: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  const bin = join(root, 'dist/bin.cjs');
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

  test('carries the pages of its rules and the files of its scenarios', () => {
    const { root: folder } = createRepository({ 'docs/conf.py': '', 'docs/index.rst': 'Index\n=====\n' });
    expect(run(folder, 'explain', 'broken-link').stdout).toMatch(/^# broken-link\n/);
    expect(run(folder, 'scenarios')).toMatchObject({ status: 0 });
    expect(run(folder, 'scenarios').stdout).toContain('bugfix');
  });
});
