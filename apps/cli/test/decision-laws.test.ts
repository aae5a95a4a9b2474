import { openProjectGraph, retargetLinks, runCheck } from '@signpost/checker';
import { planRecord, planRenumber, planSupersede } from '@signpost/templates';
import { createFolder, type Folder } from '@signpost/testkit';
import { applyChanges } from '@signpost/workspace';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openScenarioProject } from '../src/scenario/open-scenario-project.ts';

interface Shape {
  readonly slugs: readonly string[];
  readonly isRst: boolean;
  readonly lead: (number: number) => string;
  readonly header: 'bold' | 'field' | 'section' | 'front-matter';
  readonly index: 'table' | 'list' | 'list-table' | 'none';
  readonly end: string;
  readonly mentions: readonly string[];
}

function pad(number: number): string {
  return String(number).padStart(4, '0');
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  slugs: fc.array(fc.constantFrom('', '-use-redis', '-no-orm', '-a_b', '-1-2-3', '-ü'), { minLength: 2, maxLength: 5 }),
  isRst: fc.boolean(),
  lead: fc.constantFrom(
    (number: number) => `ADR-${pad(number)}: `,
    (number: number) => `ADR ${number}: `,
    (number: number) => `${number}. `,
    () => '',
  ),
  header: fc.constantFrom('bold', 'field', 'section', 'front-matter'),
  index: fc.constantFrom('table', 'list', 'list-table', 'none'),
  end: fc.constantFrom('\n', '\r\n'),
  mentions: fc.array(
    fc.constantFrom(
      'ADR-000#',
      'ADR #',
      '(ADR-000#)',
      'ADR-000#.',
      'MADR-#',
      'ADR-00099',
      '`ADR-#`',
      'RFC-000#',
      '#',
      'ADR-XXXX',
    ),
    { maxLength: 6 },
  ),
});

function renderRecord({ isRst, lead, header }: Shape, number: number): string {
  const title = `${lead(number)}Title of it`;
  const own = `See ADR-${pad(number)} and ADR-${pad(number === 1 ? 2 : 1)}.`;
  if (isRst) return `${title}\n${'='.repeat(title.length)}\n\n:Status: Accepted\n\n${own}\n`;
  const body = `# ${title}\n\n`;
  if (header === 'front-matter') return `---\nstatus: accepted\n---\n\n${body}${own}\n`;
  if (header === 'section') return `${body}## Status\n\nAccepted\n\n## Context\n\n${own}\n`;
  return `${body}${header === 'bold' ? '**Status:** Accepted' : 'Status: Accepted'}\n\n${own}\n`;
}

function renderIndex({ index, isRst }: Shape, stems: readonly string[]): string {
  if (isRst) {
    const rows = stems.map((stem) => `   * - ${stem.slice(0, 4)}\n     - :doc:\`${stem}\`\n`).join('');
    const table =
      index === 'list-table' ? `.. list-table::\n   :header-rows: 1\n\n   * - Number\n     - Title\n${rows}\n` : '';
    return `Decisions\n=========\n\n${table}.. toctree::\n\n${stems.map((stem) => `   ${stem}\n`).join('')}`;
  }
  const rows = stems.map((stem) => `| [${stem.slice(0, 4)}](${stem}.md) | Title | accepted |\n`).join('');
  if (index === 'table') return `# Decisions\n\n| No | Title | Status |\n| --- | --- | --- |\n${rows}`;
  return `# Decisions\n\n${stems.map((stem) => `- [ADR-${stem.slice(0, 4)}: Title](./${stem}.md#top "t")\n`).join('')}`;
}

function createDecisions(shape: Shape): Folder {
  const { slugs, isRst, index, end, mentions } = shape;
  const suffix = isRst ? '.rst' : '.md';
  const stems = slugs.map((slug, at) => `${pad(at + 1)}${slug}`);
  const files: Record<string, string> = {
    [`docs/notes${suffix}`]: `Notes\n=====\n\n${mentions.map((mention, at) => mention.replace('#', String((at % slugs.length) + 1))).join(' and ')}\n`,
    ...(isRst
      ? {
          'docs/conf.py': 'extensions = []\n',
          'docs/index.rst': 'Docs\n====\n\n.. toctree::\n\n   notes\n   adr/index\n',
        }
      : {}),
    ...(index === 'none' && !isRst
      ? {}
      : { [`docs/adr/${isRst ? 'index' : 'README'}${suffix}`]: renderIndex(shape, stems) }),
  };
  stems.forEach((stem, at) => (files[`docs/adr/${stem}${suffix}`] = renderRecord(shape, at + 1)));
  const text = ([path, content]: readonly [string, string]): [string, string] => [path, content.replaceAll('\n', end)];
  return createFolder(Object.fromEntries(Object.entries(files).map(text)));
}

/** Gives the records the numbers of an order: the first number to the record that stands first in it. */
async function renumber({ root }: Folder, numberOf: (number: number) => number): Promise<number> {
  const { project } = await openProjectGraph(root);
  const [series] = project.series();
  if (series === undefined) throw new Error('no series was found');
  const given = new Map(series.records.map(({ path, name }) => [path, numberOf(name.number ?? 0)]));
  const { changes } = planRenumber(project, series, given, (moves) => retargetLinks(project, moves));
  applyChanges(root, changes, 'renumber');
  return changes.length;
}

/** Without what the journal keeps. */
function listDocuments(folder: Folder): readonly (readonly [string, string])[] {
  return Object.entries(folder.snapshot()).filter(([path]) => path.startsWith('docs/'));
}

async function listErrors({ root }: Folder): Promise<readonly string[]> {
  const { verdict } = await runCheck({ folder: root, isCached: false });
  return verdict.diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => `${path} ${message}`);
}

const cases = shapes.chain((shape) =>
  fc.record({
    shape: fc.constant(shape),
    order: fc.shuffledSubarray(
      shape.slugs.map((_, at) => at + 1),
      { minLength: shape.slugs.length },
    ),
    by: fc.constantFrom(0, 1, 7),
  }),
);

test('any other numbers and back give the same bytes, the same numbers change nothing, and no link breaks', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ shape, order, by }) => {
      const folder = createDecisions(shape);
      const before = listDocuments(folder);
      expect(await listErrors(folder)).toEqual([]);
      expect(await renumber(folder, (number) => number)).toBe(0);
      await renumber(folder, (number) => (order[number - 1] ?? 0) + by);
      expect(await listErrors(folder)).toEqual([]);
      expect(await renumber(folder, (number) => number)).toBe(0);
      await renumber(folder, (number) => order.indexOf(number - by) + 1);
      expect(listDocuments(folder)).toEqual(before);
      folder.dispose();
    }),
    { numRuns: 15 },
  );
});

const titles = fc.oneof(
  fc.constantFrom(
    '../../x',
    '{{ x }} {{#if',
    '$& $1 $$',
    'a | b',
    '# x #',
    '<b>&',
    '`a`_ |b| **c**',
    'x::',
    '.. note:: x',
    '1. x',
    '[a] [b]',
    '===',
    'ADR-0001: x',
    'עברית',
    '日本語',
    '-- x',
    'x'.repeat(300),
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((text) => `x${text.replace(/[\p{C}\s]/gu, ' ').trim()}`),
);

/** What a check finds beside words that a person still has to write. */
async function listFindings(folder: Folder): Promise<readonly string[]> {
  const { verdict } = await runCheck({ folder: folder.root, isCached: false });
  const others = verdict.diagnostics.filter(({ rule }) => rule !== 'unfilled-placeholder');
  return others.map(({ path, rule, message }) => `${path} ${rule} ${message}`);
}

test('a record of any title is clean under the check, and superseding twice is superseding once', async () => {
  await fc.assert(
    fc.asyncProperty(shapes, titles, async (shape, title) => {
      const folder = createDecisions({ ...shape, mentions: [] });
      const before = await listFindings(folder);
      const { project } = await openProjectGraph(folder.root);
      const [series] = project.series();
      if (series === undefined) throw new Error('no series was found');
      const files = { ...(await openScenarioProject(folder.root)), today: '2026-11-25' };
      const known = { all: [series], taken: project.files.paths, project };
      const plan = planRecord({ series, label: series.label, isDraft: false, title }, { ...files, series: known });
      expect(plan.changes.map(({ path }) => path).filter((path) => !path.startsWith('docs/adr/'))).toEqual([]);
      applyChanges(folder.root, plan.changes, 'new');
      expect(await listFindings(folder)).toEqual(before);
      const supersede = async (): Promise<number> => {
        const { project: now } = await openProjectGraph(folder.root);
        const [found] = now.series();
        const [old] = found?.records ?? [];
        const next = found?.records.find(({ path }) => path === plan.path);
        if (found === undefined || old === undefined || next === undefined) throw new Error('a record was not found');
        const changes = planSupersede(now, { series: found, old, now: next });
        applyChanges(folder.root, changes, 'supersede');
        return changes.length;
      };
      expect(await supersede()).toBeGreaterThan(1);
      expect(await listFindings(folder)).toEqual(before);
      expect(await supersede()).toBe(0);
      folder.dispose();
    }),
    { numRuns: 15 },
  );
});
