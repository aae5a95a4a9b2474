import consistent from 'remark-preset-lint-consistent';
import recommended from 'remark-preset-lint-recommended';
import { expect, test } from 'vitest';
import { findOwnPackage } from '../src/lint/packages/own-packages.ts';

test('every plugin of the presets that come with Signpost can be named alone', async () => {
  const plugins = [recommended, consistent].flatMap((preset) => preset.plugins ?? []);
  const functions = plugins.map((entry: unknown): unknown => (Array.isArray(entry) ? entry[0] : entry));
  const names = functions.map((plugin) => (typeof plugin === 'function' ? plugin.name : ''));
  const packages = new Set(names.map((name) => (name === 'remarkLint' ? 'remark-lint' : name.replace(':', '-'))));
  expect(packages.size).toBe(26);
  for (const name of packages) expect(functions).toContain(await findOwnPackage(name)?.());
  expect(findOwnPackage('remark-lint-no-such-rule')).toBeUndefined();
});
