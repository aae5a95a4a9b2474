import { expect, test } from 'vitest';
import { runBuiltInScenarios } from './built-in-scenarios.ts';
import { copyDemo } from './copy-demo.ts';
import { runIn } from './run-in.ts';

test('every built-in scenario writes into the demo what the check finds right', async () => {
  const folder = copyDemo();
  const results = await runBuiltInScenarios(folder);
  const failed = [...results].filter(([, { code, stderr }]) => code !== 0 || stderr !== '');
  expect(failed).toEqual([]);
  const written = [...results.values()].filter(({ stdout }) => stdout.includes('Undo: signpost undo'));
  expect(written).toHaveLength(results.size - 1);

  const checked = await runIn(folder.root, 'check', '--no-cache');
  expect(checked).toMatchObject({ code: 0, stderr: '' });
  expect(checked.stdout).toContain('All documentation checks passed');
});
