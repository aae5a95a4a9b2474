import { type FileChange, UsageError } from '@signpost/model';
import { createFolder } from '@signpost/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { openTexts } from './open-texts.ts';
import { readRstTables } from '../src/edit/tables/rst-tables.ts';
import { type Flags, findScenario, loadScenarios, parseAnswers, type Plan, planScenario } from '../src/index.ts';

const backend = findScenario(loadScenarios(), 'backend');
const page = 'docs/source/user_guide/backends.rst';

const hostileTexts = [
  '../../x',
  '{{ name }} {{#if',
  '$& $1 $$',
  'a: b #c',
  '- x',
  '"q"',
  '@x',
  'C:\\x\\',
  '`a`_ |b| **c** ``d',
  'x::',
  '.. note:: x',
  'a_ _b __',
  '<b>&amp;',
  'עברית',
  '日本語',
  'no',
  '1. x',
  '+---+',
  '=====x',
  'x'.repeat(200),
] as const;

const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme', maxLength: 20 }));
const flags: fc.Arbitrary<Flags> = fc.record(
  {
    name: text,
    models: fc.array(text, { minLength: 1, maxLength: 3 }),
    tools: fc.array(text, { maxLength: 2 }),
    mcp: fc.boolean(),
  },
  { requiredKeys: ['name', 'models'] },
);

function renderPage(names: readonly string[], gap: string, tail: string): string {
  const rows = names.map((name) => `   * - ${name}\n     - \`\`m\`\`\n`).join(gap);
  const sections = names.map((name) => `.. _b-${name}:\n\n${name}\n~~~~~~~~\n\nText of ${name}.\n\n`).join('');
  return `Backends\n^^^^^^^^\n\nIntro.\n\n.. list-table::\n   :header-rows: 1\n\n   * - Backend\n     - Models\n${rows}\n${sections}${tail}`;
}

const pages = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom('Acme', 'Beta', 'Gamma', 'Zeta'), { minLength: 1, maxLength: 4 }),
    gap: fc.constantFrom('', '\n'),
    tail: fc.constantFrom('', '\n\n', '.. comment', '   \n', '.. _a: https://x.example\n'),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ names, gap, tail, end }) => renderPage(names, gap, tail).replaceAll('\n', end));

function planFor(root: string, files: ReadonlyMap<string, string>, given: Flags): Plan | undefined {
  try {
    return planScenario(backend, parseAnswers(backend, given), openTexts(root, files));
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

function contentOf(change: FileChange): string {
  return change.kind === 'delete' ? '' : change.content;
}

/** Whether a text is another one with up to two insertions. */
function isWithInsertions(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.slice(start, after.length - end).includes(before.slice(start, before.length - end));
}

test('whatever the answers: same bytes, nothing to do twice, nothing outside, no other byte changed', () => {
  const { root } = createFolder();
  let planned = 0;
  fc.assert(
    fc.property(pages, flags, (before, given) => {
      const files = new Map([
        [page, before],
        ['package.json', '{ "name": "quorum" }'],
      ]);
      const plan = planFor(root, files, given);
      expect(planFor(root, files, given)).toEqual(plan);
      if (plan === undefined) return;
      planned += 1;

      const folders = plan.changes.map(({ path }) => path.slice(0, path.lastIndexOf('/')));
      expect(folders).toEqual(['docs/source/user_guide', 'configs/providers', '.changeset']);

      const [edited, provider] = plan.changes.map(contentOf);
      expect(isWithInsertions(before, edited ?? '')).toBe(true);
      const newlines = edited?.match(/\r?\n/g) ?? [];
      expect(new Set(newlines)).toEqual(new Set([before.includes('\r\n') ? '\r\n' : '\n']));

      const answers = parseAnswers(backend, given);
      const { name, models, tools = [], mcp = false } = answers;
      expect(parseYaml(provider ?? '')).toMatchObject({ name, models, tools, mcp });

      const [table] = readRstTables(edited ?? '');
      const row = table?.rows.find((candidate) => candidate.cells[0]?.text === name);
      expect(row?.cells).toHaveLength(2);

      const after = new Map(files);
      for (const change of plan.changes) after.set(change.path, contentOf(change));
      expect(planFor(root, after, given)?.changes).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(planned).toBeGreaterThan(50);
});

test.each([
  [{ name: '日'.repeat(200), models: 'a', env: 'X' }, 'unsafe-path'],
  [{ name: 'x'.repeat(10_000), models: 'a' }, 'invalid-answer'],
  [{ name: 'NUL', models: 'a' }, 'unsafe-path'],
  [{ name: '{{', models: 'a' }, 'invalid-answer'],
  [{ name: 'a\u202Eb', models: 'a' }, 'invalid-answer'],
  [{ name: 'a\tb', models: 'a' }, 'invalid-answer'],
  [{ name: 'a', models: 'a\u0000' }, 'invalid-answer'],
  [{ name: 'a', models: 'a', env: 'A;rm' }, 'invalid-answer'],
  [{ name: 'a', models: 'a', 'base-url': 'https://a b' }, 'invalid-answer'],
  [{ name: 'a', models: 'a', env: 'X', extra: 'y' }, 'unknown-answer'],
])('an answer is refused: case %#', (given, code) => {
  const { root } = createFolder();
  const files = new Map([[page, renderPage(['Acme'], '', '')]]);
  expect(() => planScenario(backend, parseAnswers(backend, given), openTexts(root, files))).toThrow(
    expect.objectContaining({ name: 'UsageError', code }),
  );
});

test('a place that leaves the project is refused', () => {
  const { root } = createFolder();
  const project = openTexts(root, new Map([[page, renderPage(['Acme'], '', '')]]));
  const answers = parseAnswers(backend, { name: 'a', models: 'a' });
  expect(() => planScenario(backend, answers, { ...project, places: { providers: '../x' } })).toThrow(
    expect.objectContaining({ name: 'UsageError', code: 'unsafe-path' }),
  );
});
