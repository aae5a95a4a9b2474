import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Context } from '../suite.ts';
import type { Peer } from './peer.ts';

function npmInstall(folder: string): void {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  // No script of a package runs: what is measured needs none of them, and an install should not surprise.
  execFileSync('npm', ['install', '--ignore-scripts', '--save-exact', ...quiet], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
}

/** What went wrong in one line, in npm's own words where it left some. */
function reasonOf(error: unknown): string {
  const isText = error instanceof Error && 'stderr' in error && typeof error.stderr === 'string';
  const said = isText ? String(error.stderr) : error instanceof Error ? error.message : String(error);
  const lines = said.split('\n').map((line) => line.replace(/^npm error /, '').trim());
  return lines.filter(Boolean).slice(0, 2).join(', ');
}

/** Installs the exact versions into the cache unless they are there; returns the folder, or undefined after saying why not. */
export function installPeer(peer: Peer, { cache, progress }: Context): string | undefined {
  const [first] = Object.entries(peer.packages);
  if (first === undefined) return cache;
  const folder = join(cache, 'peers', first.join('@').replaceAll('/', '+'));
  if (existsSync(folder)) return folder;
  progress.step(`installing ${peer.name}`);
  const draft = `${folder}.draft`;
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, 'package.json'), JSON.stringify({ private: true, dependencies: peer.packages }));
    npmInstall(draft);
    mkdirSync(dirname(folder), { recursive: true });
    // The folder appears whole or not at all.
    renameSync(draft, folder);
    return folder;
  } catch (error) {
    progress.skip(peer.name, `npm could not install it: ${reasonOf(error)}`);
    return undefined;
  }
}
