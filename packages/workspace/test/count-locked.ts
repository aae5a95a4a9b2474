import { readFileSync, writeFileSync } from 'node:fs';
import { UsageError } from '@signpost/model';
import { holdLock } from '../src/write/lock.ts';
import { prepareStateFolder } from '../src/write/state-folder.ts';

/** Started by the tests, several at once: counts up a file under the lock, and prints how often it got the lock. */
const [counter = '', root = '.'] = process.argv.slice(2);
const stateFolder = prepareStateFolder(root);
let held = 0;

function countUp(): void {
  const count = Number(readFileSync(counter, 'utf8'));
  writeFileSync(counter, `${count + 1}`);
  held += 1;
}

for (const end = Date.now() + 400; Date.now() < end;) {
  try {
    holdLock(stateFolder, countUp);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
}
process.stdout.write(`${held}`);
