import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderDiagnostics, runSpecs, type SpecInput, type SpecOutput } from '@signpost/testkit';
import { describe } from 'vitest';
import { applyFixes } from '../src/apply-fixes.ts';
import { checkFiles } from './check-files.ts';

const folder = join(import.meta.dirname, '../src/rules');

/** A spec's `config` is what `signpost.yaml` would say. */
function run({ files, config }: SpecInput): SpecOutput {
  const verdict = checkFiles(files, config as Parameters<typeof checkFiles>[1]);
  const fixed = applyFixes(verdict).flatMap((change) => (change.kind === 'update' ? [change] : []));
  return {
    diagnostics: renderDiagnostics(verdict.diagnostics, (path) => files[path]),
    fixed: Object.fromEntries(fixed.map(({ path, content }) => [path, content])),
  };
}

const rules = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(rules.map(({ name }) => name))('%s', (name) => {
  runSpecs(join(folder, name), run);
});
