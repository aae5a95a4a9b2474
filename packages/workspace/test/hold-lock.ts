import { holdLock } from '../src/write/lock.ts';
import { prepareStateFolder } from '../src/write/state-folder.ts';

/** Started by the tests, to be killed: holds the lock of a project. */
const [root = '.'] = process.argv.slice(2);
holdLock(prepareStateFolder(root), () => {
  process.stdout.write('held');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
});
