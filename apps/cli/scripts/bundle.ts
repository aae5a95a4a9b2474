// Makes `dist/` of the published command: a launcher that turns V8's compile cache on, and the bundle that it starts. What
// our packages and small libraries need at run time is in the bundle; the dependencies of this package stay outside.
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const workspace = join(root, '../..');
const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const outside = Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@signpost/'));

/** A folder that code reads beside itself: `new URL('../pages/', import.meta.url)`. */
const asset = /new URL\('(\.[^']+\/)', import\.meta\.url\)/g;

/** Copies such folders into the bundle and points the code at the copies. */
const copyAssets: Plugin = {
  name: 'copy-assets',
  transform(code, id) {
    if (!asset.test(code)) return undefined;
    return code.replaceAll(asset, (_whole, path: string) => {
      const source = resolve(dirname(id), path);
      const name = `assets/${relative(workspace, source).replaceAll(/[\\/]+/g, '-')}`;
      cpSync(source, join(dist, name), { recursive: true, filter: (file) => !file.endsWith('.ts') });
      return `new URL('./${name}/', import.meta.url)`;
    });
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
/** Every source of the workspace goes into the digest, so that a cache of another build is not believed. */
function digestSources(): string {
  const hash = createHash('sha1');
  for (const path of globSync('{packages,apps}/*/src/**/*.ts', { cwd: workspace }).toSorted()) {
    hash.update(path).update(readFileSync(join(workspace, path)));
  }
  return hash.digest('hex');
}

const bundle = await rolldown({
  transform: { define: { 'process.env.SIGNPOST_BUILD': JSON.stringify(digestSources()) } },
  input: {
    main: join(root, 'src/bin.ts'),
    index: join(root, 'src/index.ts'),
    'fact-thread': join(workspace, 'packages/checker/src/parse/threads/fact-thread.ts'),
  },
  platform: 'node',
  external: outside.map((name) => new RegExp(`^${name}(?:/|$)`)),
  plugins: [copyAssets],
});
await bundle.write({
  dir: dist,
  format: 'esm',
  minify: { compress: true, mangle: false },
  chunkFileNames: '[name]-[hash].js',
});
writeFileSync(
  join(dist, 'bin.js'),
  `#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
enableCompileCache();
// A check is over before deep inlining pays: without it a cold check takes a sixth less processor time.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=230');
await import('./main.js');
`,
  { mode: 0o755 },
);
