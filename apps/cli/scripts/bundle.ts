// Makes `dist/` of the published command: a launcher that turns V8's compile cache on, and the bundle that it starts. What
// our packages and small libraries need at run time is in the bundle; the dependencies of this package stay outside.
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { compactYaml } from '@signpost/model/schema';
import { bundleScript, scriptNames } from '@signpost/preview/bundle-client';
import { findKnownWalk } from '../../../packages/checker/src/lint/remark/walk/known-walks.ts';
import { type InputOptions, type Plugin, rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const workspace = join(root, '../..');
const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const outside = Object.keys(manifest.dependencies);

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
      // What describes the folder and what is in it; templates of documents lie deeper and stay as they are.
      for (const yaml of globSync('{,*/}*.yaml', { cwd: join(dist, name) })) {
        const file = join(dist, name, yaml);
        writeFileSync(file, compactYaml(readFileSync(file, 'utf8')));
      }
      return `new URL('./${name}/', import.meta.url)`;
    });
  },
};

/** The rules that are in the bundle walk trees with our functions, as those of a project do when they are loaded. */
const hastenWalks: Plugin = {
  name: 'hasten-walks',
  transform(code, id) {
    const walk = findKnownWalk(id, code);
    if (walk === undefined) return undefined;
    const equal = join(workspace, 'packages/checker/src/lint/remark/walk', walk.equal);
    return `export { ${Object.keys(walk.exports).join(', ')} } from ${JSON.stringify(equal)};`;
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

const options: InputOptions = {
  transform: { define: { 'process.env.SIGNPOST_BUILD': JSON.stringify(digestSources()) } },
  platform: 'node',
  // No module of ours does anything when it is loaded, so one that is only passed on by an index is not loaded for that.
  treeshake: { moduleSideEffects: [{ test: /\/(?:packages|apps)\/[^/]+\/src\//, sideEffects: false }] },
  external: outside.map((name) => new RegExp(`^${name}(?:/|$)`)),
  plugins: [copyAssets, hastenWalks],
};

const minify = { compress: true, mangle: false } as const;

// Its one export may stand beside others, so that it is part of the chunk below.
// Node starts CommonJS faster: of what is imported as a module it reads all that would else be loaded on demand.
const command = await rolldown({
  ...options,
  preserveEntrySignatures: 'allow-extension',
  input: { main: join(root, 'src/run-process.ts') },
});
await command.write({
  dir: dist,
  format: 'cjs',
  minify,
  // What a check loads in any case, in one chunk, and what one loads that no earlier one answers, in another: each takes a third of
  // a millisecond to find and read.
  codeSplitting: {
    groups: [
      {
        name: 'start',
        priority: 2,
        test: /\/(?:cli\/src\/(?:run-process|commands\/check\/command)|reporters\/pretty\/reporter)\.ts$/,
      },
      {
        name: 'check',
        priority: 1,
        test: /\/checker\/src\/(?:perform-check|parse\/(?:threads\/read-in-threads|markdown\/satteri-reader))\.ts$/,
      },
    ],
  },
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
});

const thread = await rolldown({
  ...options,
  input: join(workspace, 'packages/checker/src/parse/threads/fact-thread.ts'),
});
await thread.write({ file: join(dist, 'read-facts.cjs'), format: 'cjs', minify, codeSplitting: false });

// The one that knows the project while pages are shown, and what browsers load.
const analyst = await rolldown({
  ...options,
  input: join(workspace, 'apps/preview/src/analyst/analyst-thread.ts'),
});
await analyst.write({ file: join(dist, 'answer-questions.cjs'), format: 'cjs', minify, codeSplitting: false });
for (const name of scriptNames) {
  writeFileSync(join(dist, 'assets/apps-preview-src-theme', name), await bundleScript(name));
}

const library = await rolldown({ ...options, input: { index: join(root, 'src/index.ts') } });
await library.write({ dir: dist, format: 'esm', minify, chunkFileNames: '[name]-[hash].js' });

// A thread does not inherit the compile cache.
const enable = "require('node:module').enableCompileCache?.();";
writeFileSync(join(dist, 'fact-thread.cjs'), `${enable}\nrequire('./read-facts.cjs');\n`);
writeFileSync(join(dist, 'analyst-thread.cjs'), `${enable}\nrequire('./answer-questions.cjs');\n`);
writeFileSync(
  join(dist, 'bin.cjs'),
  `#!/usr/bin/env node
${enable}
// A check is over before deep inlining pays: without it a cold check takes a sixth less processor time.
require('node:v8').setFlagsFromString('--max-inlined-bytecode-size-cumulative=230');
require('./main.cjs').runProcess();
`,
  { mode: 0o755 },
);
