import {
  arbitraryMarkdown,
  arbitraryRst,
  checkDiagnosticLaws,
  checkFixLaws,
  type ProjectFiles,
} from '@signpost/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes } from '../src/apply-fixes.ts';
import { checkFiles } from './check-files.ts';

const stem = fc.constantFrom('0001-a', '0002-b', '0002-c', '0003', 'XXXX-d', 'adr-4-e', '0001-a-more', '0002-b.de');
const title = fc.constantFrom(
  'ADR-0001: A',
  'ADR-0009: Z',
  '2. B',
  'ADR-XXXX: D',
  'RFC 3',
  'C',
  'ADR',
  '0003',
  '`ADR-0002`: *B*',
);
const status = fc.constantFrom(
  'accepted',
  'Superseded by ADR-0002',
  'superseded by [ADR-0001](0001-a.md)',
  'superseded',
  'Superseded by :doc:`0002-b`',
  'draft | accepted',
  'acepted',
  '"',
  '',
);
const header = fc.constantFrom(
  '**Status:** #',
  '* Status: #',
  ':Status: #',
  '| Status | # |',
  'Status\n------\n\n#',
  '**Supersedes:** ADR-0001',
  '',
);
interface Generated {
  readonly stem: string;
  readonly title: string;
  readonly status: string;
  readonly header: string;
  readonly isRst: boolean;
  readonly rest: string;
}

const records: fc.Arbitrary<Generated> = fc.record({
  stem,
  title,
  status,
  header,
  isRst: fc.boolean(),
  rest: fc.oneof(arbitraryMarkdown(), arbitraryRst()),
});

function renderRecord({ title: text, status: word, header: line, isRst, rest }: Generated): string {
  const head = isRst ? `${text}\n${'='.repeat(text.length)}` : `# ${text}`;
  return `${head}\n\n${line.replace('#', () => word)}\n\n${rest}`;
}

const rows = fc.array(
  fc
    .tuple(stem, title, status)
    .map(([name, text, word]) => `| [${text}](${name}.md) | ${name.slice(0, 4)} | ${word} |\n`),
  { maxLength: 5 },
);
const listRows = fc.array(
  fc
    .tuple(stem, title, status)
    .map(([name, text, word]) => `   * - :doc:\`${text} <${name}>\`\n     - ${name.slice(0, 4)}\n     - ${word}\n`),
  { maxLength: 5 },
);
const indexes: fc.Arbitrary<ProjectFiles> = fc.oneof<fc.Arbitrary<ProjectFiles>[]>(
  fc.tuple(rows, rows).map(([first, second]) => ({
    'docs/adr/README.md': `# Decisions\n\n## Accepted\n\n| A | B | C |\n| --- | --- | --- |\n${first.join('')}\n## Superseded\n\n| A | B | C |\n| --- | --- | --- |\n${second.join('')}`,
  })),
  listRows.map((list) => ({
    'docs/adr/index.rst': `Decisions\n=========\n\n.. list-table::\n   :header-rows: 1\n\n   * - A\n     - B\n     - C\n${list.join('')}`,
  })),
  fc.constant({}),
);
const projects: fc.Arbitrary<ProjectFiles> = fc
  .tuple(
    fc.array(records, { maxLength: 5 }),
    indexes,
    fc.constantFrom<ProjectFiles[]>({}, { 'docs/conf.py': 'extensions = ["myst_parser"]\n' }),
  )
  .map(([list, index, conf]) =>
    Object.fromEntries([
      ...list.map((each) => [`docs/adr/${each.stem}${each.isRst ? '.rst' : '.md'}`, renderRecord(each)]),
      ...Object.entries(index),
      ...Object.entries(conf),
    ]),
  );

function check(files: ProjectFiles): ReturnType<typeof checkFiles> {
  return checkFiles(files, {}, ['decision-form']);
}

function fix(files: ProjectFiles): ProjectFiles {
  const changes = applyFixes(check(files)).flatMap((change) =>
    change.kind === 'update' ? [[change.path, change.content]] : [],
  );
  return { ...files, ...Object.fromEntries(changes) };
}

test('series keep the laws of everything that finds problems, and of fixes', () => {
  const rules = new Set(fc.sample(projects, 60).flatMap((files) => check(files).diagnostics.map(({ rule }) => rule)));
  expect([...rules]).toEqual(['decision-form']);
  checkDiagnosticLaws((files) => check(files).diagnostics, { projects, runs: 40 });
  checkFixLaws((files) => check(files).diagnostics, fix, { projects, runs: 40 });
});

test('a large series is checked', () => {
  const count = 4000;
  const names = Array.from({ length: count }, (_, at) => String(at + 1).padStart(4, '0'));
  const files = Object.fromEntries(
    names.map((name) => [
      `docs/adr/${name}-x.md`,
      `# ADR-${name}: X\n\n**Status:** superseded by [ADR-${name}](9000-all.md)\n`,
    ]),
  );
  const index = names.map((name) => `| [${name}](${name}-x.md) | X | accepted |\n`).join('');
  const { diagnostics } = check({
    ...files,
    'docs/adr/9000-all.md': `# ADR-9000: All\n\n**Status:** accepted\n\n${'ADR-0001 '.repeat(100_000)}\n`,
    'docs/adr/README.md': `# Decisions\n\n| A | B | C |\n| --- | --- | --- |\n${index}`,
  });
  const counts = Map.groupBy(diagnostics, ({ message }) => message.replace(/\d+/g, '#').slice(0, 30));
  expect([...counts].map(([message, list]) => `${list.length} × ${message}`)).toMatchInlineSnapshot(`
    [
      "3999 × ADR-# does not say that it sup",
      "1 × docs/adr/README.md does not li",
      "4000 × the index says accepted, the r",
    ]
  `);
});
