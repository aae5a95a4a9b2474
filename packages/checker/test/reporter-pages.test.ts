import { join } from 'node:path';
import { runSpecs } from '@signpost/testkit';
import { describe } from 'vitest';
import { reporters } from '../src/index.ts';
import { checkFiles } from './check-files.ts';

// The examples on a reporter's page are its tests: `stdout` is what it prints for the files before it.
describe.each(reporters.map((reporter) => [reporter.id, reporter] as const))('%s', (id, reporter) => {
  runSpecs(join(import.meta.dirname, '../src/reporters', id, 'reporter.md'), ({ files }) => ({
    after: { stdout: reporter.render(checkFiles(files), { color: false, width: 80, showPath: (path) => path }) },
  }));
});
