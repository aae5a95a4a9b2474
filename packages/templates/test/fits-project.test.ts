import type { Step } from '@signpost/model';
import { createFolder } from '@signpost/testkit';
import { openWorkspace } from '@signpost/workspace';
import { expect, test } from 'vitest';
import { fitsProject } from '../src/index.ts';
import { loadScenario } from '../src/load/load-scenario.ts';
import { loadShared } from '../src/load/load-shared.ts';

const shared = loadShared();

const steps: Readonly<Record<Step['kind'], string>> = {
  create: 'create: { place: pages, name: a.md, template: a.md }',
  changeset: 'changeset: { place: pages, name: a, bump: patch, section: Fixed, title: t, text: t }',
  'insert-row': 'insert-row: { place: page, columns: [{ header: [Name], cell: a, key: true }] }',
  'insert-section': 'insert-section: { place: page, template: a.md }',
  'toctree-entry': 'toctree-entry: { place: page, entry: a }',
  write: 'write: { document: decision, with: { title: t } }',
  'nav-entry': 'nav-entry: { place: page, target: a, title: A }',
  'set-value': 'set-value: { place: page, path: [a], value: 1 }',
  'append-value': 'append-value: { place: page, path: [a], value: b }',
  'registry-line': 'registry-line: { place: page, anchor: here, line: a }',
};

function fits(written: readonly string[], files: Readonly<Record<string, string>>, places = {}): boolean {
  const yaml = `id: x
says: s
summary: t
presets: []
places:
  page: { title: t, candidates: ['**/page.rst'], default: page.rst }
  pages: { title: t, default: pages }
steps:
${written.map((step) => `  - ${step}\n`).join('')}`;
  const scenario = loadScenario(
    { name: 'x', path: 'x/scenario.yaml', yaml, files: new Map([['a.md', '']]), moved: new Map() },
    shared,
  );
  return fitsProject(scenario, { ...openWorkspace(createFolder(files).root), places });
}

test('a scenario that only creates files fits everywhere', () => {
  expect(fits([steps.create, steps.changeset, steps.write], { 'a.md': '' })).toBe(true);
});

test.each([
  'insert-row',
  'insert-section',
  'toctree-entry',
  'nav-entry',
  'set-value',
  'append-value',
  'registry-line',
] as const)('%s needs its document', (kind) => {
  expect(fits([steps.create, steps[kind]], { 'docs/page.rst': '' })).toBe(true);
  expect(fits([steps.create, steps[kind]], { 'docs/other.rst': '' })).toBe(false);
});

test('the place that the settings name counts, and it is a file', () => {
  const files = { 'docs/page.rst': '', 'other/a.rst': '' };
  expect(fits([steps['insert-row']], files, { page: 'other/a.rst' })).toBe(true);
  expect(fits([steps['insert-row']], files, { page: 'other/b.rst' })).toBe(false);
  expect(fits([steps['insert-row']], files, { page: 'other' })).toBe(false);
});

test('an optional step needs nothing', () => {
  expect(fits([`${steps['insert-row']}\n    optional: true`], {})).toBe(true);
});
