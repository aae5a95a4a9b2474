import { UsageError } from '@signpost/model';
import { applyChanges } from '../src/index.ts';

/** Started by the tests, several at once: at the given moment each one puts its own name into the same two files. */
const [root = '.', name = '', moment = '0'] = process.argv.slice(2);
while (Date.now() < Number(moment));
try {
  const { files } = applyChanges(
    root,
    [
      { kind: 'update', path: 'a.md', before: 'start', content: name },
      { kind: 'create', path: 'new/b.md', content: name },
    ],
    name,
  );
  process.stdout.write(files.length === 2 ? 'wrote' : 'wrote less');
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stdout.write(error.code);
}
