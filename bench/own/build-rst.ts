import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../suite.ts';

/** Bundles packages/rst as its published form is bundled; returns the folder of the build. */
export function buildRst({ root, cache, progress }: Context): string {
  progress.step('building packages/rst');
  const folder = join(cache, 'own/rst');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const entry = join(root, 'packages/rst/src/index.ts');
  const file = join(folder, 'dist/index.js');
  execFileSync(join(root, 'packages/rst/node_modules/.bin/rolldown'), [entry, '--format', 'esm', '--file', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}
