import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

function mount(folder: string, ...options: readonly string[]): boolean {
  return spawnSync('mount', [...options, folder]).status === 0;
}

function mountOrThrow(folder: string, ...options: readonly string[]): void {
  if (!mount(folder, ...options)) throw new Error(`cannot mount ${options.join(' ')} at ${folder}`);
}

function listOptions(options: string): readonly string[] {
  return ['-t', 'tmpfs', '-o', options, 'signpost-test'];
}

/** Whether disks can be mounted: only root may, and not everywhere. Tests that need it are counted as skipped elsewhere. */
export function canMountDisks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-mount-'));
  const isMounted = mount(folder, ...listOptions('size=16k'));
  if (isMounted) execFileSync('umount', [folder]);
  rmdirSync(folder);
  return isMounted;
}

function unmountLater(folder: string): void {
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
}

/** Makes a folder a disk of its own until the test ends: `size=256k`, `size=64k,ro`. */
export function mountDisk(folder: string, options: string): void {
  mountOrThrow(folder, ...listOptions(options));
  unmountLater(folder);
}

/** Lets a disk be read only, or be written again. */
export function remountDisk(folder: string, access: 'ro' | 'rw'): void {
  mountOrThrow(folder, '-o', `remount,${access}`);
}

/** Lets a folder be read only until the test ends, and the disk that it is on be written. */
export function lockFolder(folder: string): void {
  mountOrThrow(folder, '--bind', folder);
  unmountLater(folder);
  mountOrThrow(folder, '-o', 'remount,bind,ro');
}
