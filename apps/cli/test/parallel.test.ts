import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyDemo } from './copy-demo.ts';

const script = join(import.meta.dirname, '../src/bin.ts');

test('of runs at the same time each one that says it wrote is in the file', async () => {
  const folder = copyDemo();
  const names = ['Aa', 'Bb', 'Cc', 'Dd'];
  const codes = await Promise.all(
    names.map(async (name) => {
      const words = [script, 'new', 'backend', '--name', name, '--models', 'a', '--yes'];
      const [code] = await once(spawn(process.execPath, words, { cwd: folder.root, stdio: 'ignore' }), 'exit');
      return code;
    }),
  );
  const rows = folder.read('docs/source/user_guide/backends.rst').match(/(?<=^ {3}\* - )(?:Aa|Bb|Cc|Dd)$/gm);
  expect(rows ?? []).toEqual(names.filter((_, index) => codes[index] === 0));
});
