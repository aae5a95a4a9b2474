import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runBuiltInScenarios } from './built-in-scenarios.ts';
import { copyDemo } from './copy-demo.ts';

const python = process.env['PYTHON'] ?? 'python3';
const isThere = spawnSync(python, ['-m', 'sphinx', '--version']).status === 0;

function build(root: string): { readonly code: number | null; readonly warnings: string } {
  const args = ['-m', 'sphinx', '-n', '-q', '-E', '-b', 'dummy', 'docs/source', '.out'];
  const { status, stderr } = spawnSync(python, args, { cwd: root, encoding: 'utf8' });
  return { code: status, warnings: stderr };
}

// Skipped loudly: without Sphinx nobody but Sphinx can say what it warns of.
test.skipIf(!isThere)('Sphinx warns of nothing in what the built-in scenarios write', async () => {
  const folder = copyDemo();
  expect(build(folder.root)).toEqual({ code: 0, warnings: '' });
  const results = await runBuiltInScenarios(folder);
  expect([...results.values()].filter(({ code }) => code !== 0)).toEqual([]);
  expect(build(folder.root)).toEqual({ code: 0, warnings: '' });
});
