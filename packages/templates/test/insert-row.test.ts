import { createFolder } from '@signpost/testkit';
import { openWorkspace } from '@signpost/workspace';
import { expect, test } from 'vitest';
import { findScenario, type Flags, loadScenarios, parseAnswers, planScenario } from '../src/index.ts';

const backend = findScenario(loadScenarios(), 'backend');

function detailFor(headers: readonly string[], flags: Flags): string | undefined {
  const cells = (prefix: string): string =>
    headers.map((header, index) => `   ${index === 0 ? '*' : ' '} - ${prefix}${header}\n`).join('');
  const page = `Backends\n========\n\n.. list-table::\n   :header-rows: 1\n\n${cells('')}${cells('a ')}`;
  const { root } = createFolder({ 'docs/source/user_guide/backends.rst': page });
  const plan = planScenario(backend, parseAnswers(backend, flags), { ...openWorkspace(root), places: {} });
  return plan.summary[0]?.detail.replace(/, \+\d+ lines$/, '');
}

const answers = { name: 'Mistral AI', models: 'a,b', tools: 'web_search', mcp: true };

test('answers that the table has no column for are named', () => {
  expect(detailFor(['Backend Type', 'Provider', 'Models'], answers)).toBe('+1 row (no column for Tools, MCP support)');
  expect(detailFor(['Backend', 'Models', 'MCP'], answers)).toBe('+1 row (no column for Tools)');
});

test('columns that repeat an answer, and answers that nobody gave, are not missed', () => {
  expect(detailFor(['Backend', 'Models', 'Tools', 'MCP'], answers)).toBe('+1 row');
  expect(detailFor(['Backend', 'Models'], { name: 'Mistral AI', models: 'a', mcp: false })).toBe('+1 row');
});
