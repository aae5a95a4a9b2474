import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CorpusFile } from './corpus-file.ts';

/** Changes when a generator does, so that no run measures an old corpus. */
function generatorVersion(): string {
  const hash = createHash('sha1');
  for (const name of readdirSync(import.meta.dirname).toSorted())
    hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest('hex').slice(0, 8);
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

// Users check repositories; a link checker may ask Git for the files and for what it ignores.
function commitAll(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all', '--force');
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'gc.auto=0'];
  git(folder, ...identity, 'commit', '--quiet', '--no-verify', '--message=corpus');
}

/** Fills `folder` once: the stamp beside it is written last, so a broken run starts over. */
function fillOnce(folder: string, fill: () => void): string {
  const stamp = `${folder}.complete`;
  if (existsSync(stamp)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  fill();
  commitAll(folder);
  writeFileSync(stamp, '');
  return folder;
}

/** Removes what an earlier generator wrote under the same name: a large corpus takes hundreds of megabytes. */
function removeOthers(corpora: string, name: string, current: string): void {
  for (const other of existsSync(corpora) ? readdirSync(corpora) : []) {
    if (other.startsWith(`${name}-`) && !other.startsWith(current)) rmSync(join(corpora, other), { recursive: true });
  }
}

/** Writes a generated corpus below the cache as a Git repository, once; returns its folder. */
export function writeCorpus(cache: string, name: string, files: () => Iterable<CorpusFile>): string {
  const corpora = join(cache, 'corpora');
  const current = `${name}-${generatorVersion()}`;
  const folder = join(corpora, current);
  removeOthers(corpora, name, current);
  return fillOnce(folder, () => {
    for (const { path, text } of files()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
}

/** Copies a folder of real documents below the cache as a Git repository of its own; returns the copy. */
export function copyCorpus(cache: string, source: string): string {
  const folder = join(cache, 'corpora', `copy-${createHash('sha1').update(source).digest('hex').slice(0, 8)}`);
  // A copy of what may have changed since is worth nothing.
  rmSync(`${folder}.complete`, { force: true });
  return fillOnce(folder, () =>
    cpSync(source, folder, { recursive: true, filter: (path) => !/[/\\](\.git|node_modules)$/.test(path) }),
  );
}
