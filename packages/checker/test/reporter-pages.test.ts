import { join } from 'node:path';
import { runSpecs } from '@signpost/testkit';
import { describe } from 'vitest';
import { reporters } from './all-reporters.ts';
import { checkFiles } from './check-files.ts';

const plain = { color: false, width: 80, showPath: (path: string) => path };

// The examples on a reporter's page are its tests: `stdout` is what it prints for the files before it, `config` may say `only`.
describe.each(reporters.map((reporter) => [reporter.id, reporter] as const))('%s', (id, reporter) => {
  runSpecs(join(import.meta.dirname, '../src/reporters', id, 'reporter.md'), ({ files, config }) => {
    const { only } = (config ?? {}) as { readonly only?: readonly string[] };
    return { after: { stdout: reporter.render(checkFiles(files, {}, only), plain) } };
  });
});
