// `pnpm bench [suite…]`: Signpost side by side with its peers, as ratios in one run. README.md beside this says how to read it.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BenchArguments } from './arguments.ts';
import { helpText, readArguments } from './arguments.ts';
import { describeMachine } from './measure/describe-machine.ts';
import { Progress } from './progress.ts';
import { renderReport } from './render-report.ts';
import type { Context, SuiteResult } from './suite.ts';
import { listSuites, loadSuite } from './suites.ts';

const root = join(import.meta.dirname, '..');

function openContext(options: BenchArguments, progress: Progress): Context {
  const cache = join(root, 'node_modules/.cache/signpost-bench');
  mkdirSync(cache, { recursive: true });
  const asked = options.corpora.length > 0 ? options.corpora : [join(root, '../shared/massgen')];
  const folders = asked.map((folder) => resolve(folder));
  const corpora = folders.filter((folder) => existsSync(folder));
  if (corpora.length < folders.length) progress.skip('real documents', 'no such folder; name one with --corpus DIR');
  return { ...options, root, cache, corpora, progress };
}

async function report(options: BenchArguments): Promise<void> {
  const progress = new Progress((line) => process.stderr.write(line));
  const context = openContext(options, progress);
  const machine = describeMachine();
  const results: Record<string, SuiteResult> = {};
  for (const name of options.suites) {
    progress.step(`suite ${name}`);
    const suite = await loadSuite(name);
    results[name] = await suite.run(context);
  }
  const { skipped } = progress;
  process.stdout.write(
    options.isJson
      ? `${JSON.stringify({ machine, suites: results, skipped }, null, 2)}\n`
      : renderReport(machine, results, skipped),
  );
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2), listSuites());
  if (options.wants === 'help') process.stdout.write(helpText);
  else if (options.wants === 'report') await report(options);
  else
    for (const name of listSuites()) {
      const { summary } = await loadSuite(name);
      process.stdout.write(`${name.padEnd(12)} ${summary}\n`);
    }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`✖ ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
