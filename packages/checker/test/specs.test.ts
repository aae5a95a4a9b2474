import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { renderDiagnostics, runSpecs, type SpecInput, type SpecOutput } from '@signpost/testkit';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../src/apply-fixes.ts';
import { checkFiles } from './check-files.ts';

const folder = join(import.meta.dirname, '../src/rules');
const dialectFolder = join(import.meta.dirname, '../src/project/dialects');

/** A spec's `config` is what `signpost.yaml` would say. */
function run({ files, config }: SpecInput): SpecOutput {
  const verdict = checkFiles(files, config as Parameters<typeof checkFiles>[1]);
  const fixed = applyFixes(verdict).flatMap((change) => (change.kind === 'update' ? [change] : []));
  return {
    diagnostics: renderDiagnostics(verdict.diagnostics, (path) => files[path]),
    fixed: Object.fromEntries(fixed.map(({ path, content }) => [path, content])),
  };
}

const dialects = readdirSync(dialectFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.md'),
);

test('every program that makes addresses has a page', () => {
  expect(dialects.map((path) => basename(path, '.md')).toSorted()).toEqual([
    'docusaurus',
    'mkdocs',
    'starlight',
    'vitepress',
  ]);
});

describe.each(dialects)('%s', (path) => {
  runSpecs(join(dialectFolder, path), run);
});

const rules = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(rules.map(({ name }) => name))('%s', (name) => {
  runSpecs(join(folder, name), run);
});
