import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../suite.ts';

/** Compiles packages/rst as its published form is compiled; returns the folder of the build. */
export function buildRst({ root, cache, progress }: Context): string {
  progress.step('building packages/rst');
  const folder = join(cache, 'own/rst');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const config = join(root, 'packages/rst/tsconfig.build.json');
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', config, '--outDir', join(folder, 'dist')], {
    stdio: 'inherit',
  });
  return folder;
}
