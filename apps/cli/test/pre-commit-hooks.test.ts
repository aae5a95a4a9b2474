import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../src/version.ts';

const root = new URL('../../../', import.meta.url);

test('the hook for pre-commit runs the command of this very version', () => {
  const hooks = readFileSync(new URL('.pre-commit-hooks.yaml', root), 'utf8');
  expect(/^ {2}entry: (.*)$/m.exec(hooks)?.[1]).toBe(`npx --yes @signpost/cli@${version} check --staged`);
});

test('a release brings that version up to date', () => {
  expect(readFileSync(new URL('signpost.yaml', root), 'utf8')).toContain('path: .pre-commit-hooks.yaml');
});
