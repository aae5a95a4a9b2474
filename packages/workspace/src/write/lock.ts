import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { attempt, findFailure } from '../disk/attempt.ts';
import { listNames } from '../disk/list-names.ts';
import { removeEmptyFolder } from '../disk/remove-empty-folder.ts';
import { locked } from '../messages/locked.ts';

const attempts = 10;
const thisHost = hostname().replaceAll(/[^\w.-]/g, '-');

/**
 * Runs a function while no other process writes to the same project; throws UsageError `locked` when one does.
 *
 * The lock is a folder with one file that is named after its owner. A folder with a file in it cannot be replaced by another,
 * and only one process can rename the file of a dead owner to its own name; both steps are atomic, so that no two runs own it.
 */
export function holdLock<T>(stateFolder: string, work: () => T): T {
  const lock = join(stateFolder, 'lock');
  const mine = `${process.pid}@${thisHost}@${randomUUID()}`;
  takeLock(lock, mine);
  try {
    removeLeftovers(stateFolder);
    return work();
  } finally {
    rmSync(join(lock, mine), { force: true });
    removeEmptyFolder(lock);
  }
}

/** Whether a process that still lives holds the lock. */
export function isLocked(stateFolder: string): boolean {
  const owner = readOwner(join(stateFolder, 'lock'));
  return owner !== undefined && isAlive(owner);
}

function takeLock(lock: string, mine: string): void {
  for (let count = 0; count < attempts; count += 1) {
    const owner = readOwner(lock);
    if (owner !== undefined && isAlive(owner)) throw locked(describeOwner(owner), lock);
    if (owner === undefined ? createLock(lock, mine) : inheritLock(lock, owner, mine)) return;
  }
  throw locked('it has only just started', lock);
}

function createLock(lock: string, mine: string): boolean {
  const prepared = `${lock}-${mine}`;
  mkdirSync(prepared);
  writeFileSync(join(prepared, mine), '');
  removeEmptyFolder(lock); // Windows does not rename onto an empty folder
  const isTaken = attempt(() => renameSync(prepared, lock), ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES']);
  if (!isTaken) rmSync(prepared, { recursive: true, force: true });
  return isTaken;
}

/** What a process left that died while it prepared its lock. */
function removeLeftovers(stateFolder: string): void {
  for (const name of listNames(stateFolder)) {
    if (!name.startsWith('lock-') || isAlive(name.slice('lock-'.length))) continue;
    rmSync(join(stateFolder, name), { recursive: true, force: true });
  }
}

function inheritLock(lock: string, owner: string, mine: string): boolean {
  return attempt(() => renameSync(join(lock, owner), join(lock, mine)), ['ENOENT']);
}

function readOwner(lock: string): string | undefined {
  return listNames(lock)[0];
}

/** Signal 0 only asks. A process of another machine that shares the folder cannot be asked; it counts as alive. */
function isAlive(owner: string): boolean {
  const [pid, host] = owner.split('@');
  return host !== thisHost || findFailure(() => process.kill(Number(pid), 0)) !== 'ESRCH';
}

function describeOwner(owner: string): string {
  const [pid, host] = owner.split('@');
  return `process ${pid}${host === thisHost ? '' : ` on ${host}`}`;
}
