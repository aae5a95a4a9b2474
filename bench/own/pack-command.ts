import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Context } from '../suite.ts';

interface Manifest {
  readonly name: string;
  readonly packageManager?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** Folders of the packages to publish: the command's and, unless it bundles them, those that it needs from this repository. */
function foldersToPack(root: string): readonly string[] {
  const folders = globSync('{packages,apps}/*/package.json', { cwd: root }).map((path) => join(root, dirname(path)));
  const byName = new Map(folders.map((folder) => [readManifest(folder).name, folder]));
  const found = new Set<string>([join(root, 'apps/cli')]);
  // A set hands out what is added while it is walked.
  for (const folder of found) {
    for (const [name, version] of Object.entries(readManifest(folder).dependencies ?? {})) {
      const needed = byName.get(name);
      if (needed !== undefined && version.startsWith('workspace:')) found.add(needed);
    }
  }
  return [...found];
}

function npm(cwd: string, ...args: readonly string[]): void {
  const path = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, PATH: path } });
}

/** Packs and installs the command as its users get it from npm; returns the file to run with Node. Throws when that fails. */
export function packCommand({ root, cache, progress }: Context): string {
  const folder = join(cache, 'own/packed');
  const tarballs = join(cache, 'own/tarballs');
  for (const old of [folder, tarballs]) rmSync(old, { recursive: true, force: true });
  for (const fresh of [folder, tarballs]) mkdirSync(fresh, { recursive: true });
  const pnpm = readManifest(root).packageManager ?? 'pnpm';
  for (const source of foldersToPack(root)) {
    progress.step(`packing ${readManifest(source).name}`);
    npm(source, 'exec', '--yes', '--', pnpm, 'pack', '--pack-destination', tarballs);
  }
  progress.step('installing the packed command');
  const packed = globSync('*.tgz', { cwd: tarballs }).map((name) => join(tarballs, name));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packed);
  const command = join(folder, 'node_modules/@signpost/cli');
  const bin = readManifest(command).bin?.['signpost'];
  if (bin === undefined) throw new Error('the packed command has no bin');
  return join(command, bin);
}
