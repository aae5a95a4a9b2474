import { createFolder, runSpecs } from '@signpost/testkit';
import { join } from 'node:path';
import { runSignpost } from './run-signpost.ts';

// The examples on the page are its tests; what the command prints in one line is spread out for the reader.
runSpecs(join(import.meta.dirname, '../../../docs/reference/inspection.md'), ({ files }) => {
  const { stdout, stderr } = runSignpost(createFolder(files).root, 'inspect', '--json');
  return { after: { stdout: `${JSON.stringify(JSON.parse(stdout), null, 2)}\n${stderr}` } };
});
