import type { FileChange } from '@signpost/model';
import { createFolder } from '@signpost/testkit';
import * as fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { findDocumentFormat } from '../src/edit/document-format.ts';
import { parseAnswers, planScenario, type ScenarioProject } from '../src/index.ts';
import { loadScenario } from '../src/load/load-scenarios.ts';

/** Writes into a document of every kind. */
const scenario = loadScenario({
  name: 'all',
  path: 'all/scenario.yaml',
  files: new Map([
    ['section.rst', '{{ name | rst | underline("=") }}\n\n{{ "the words" | fill }}\n'],
    ['section.md', '# {{ name | md }}\n\n{{ "the words" | fill }}\n'],
  ]),
  yaml: `
id: all
says: s
summary: t
presets: []
questions:
  - { id: name, ask: n, required: true, pattern: '.*[\\p{L}\\p{N}].*', message: needs a letter }
derive: { slug: '{{ name | kebab }}' }
places:
  rst: { title: t, default: docs/page.rst }
  md: { title: t, default: docs/page.md }
  grid: { title: t, default: docs/grid.rst }
  simple: { title: t, default: docs/simple.rst }
  nav: { title: t, default: mkdocs.yml }
  toml: { title: t, default: a.toml }
  json: { title: t, default: a.json }
  py: { title: t, default: a.py }
steps:
${['rst', 'grid', 'simple', 'md'].map(renderRowStep).join('')}
  - insert-section: { place: rst, template: section.rst }
  - insert-section: { place: md, template: section.md }
  - nav-entry: { place: rst, title: '{{ name }}', target: '{{ slug }}' }
  - nav-entry: { place: md, title: '{{ name }}', target: '{{ slug }}.md' }
  - nav-entry: { place: nav, below: [Guide], title: '{{ name }}', target: '{{ slug }}.md' }
  - append-value: { place: nav, path: [extra, names], value: '{{ name }}' }
  - set-value: { place: toml, path: [backends, '{{ slug }}'], value: { name: '{{ name }}' } }
  - append-value: { place: json, path: [names], value: '{{ name }}' }
  - registry-line: { place: py, anchor: '# here', line: '"{{ slug }}": 1,' }
`,
});

function renderRowStep(place: string): string {
  const escape = place === 'md' ? 'md' : 'rst';
  return `  - insert-row:
      place: ${place}
      columns: [{ header: [Name], cell: '{{ name | ${escape} }}', key: true }]
      otherwise: '{{ column | fill }}'
`;
}

const pages: Readonly<Record<string, string>> = {
  'docs/page.rst': `Page\n####\n\nIntro.\n\n.. toctree::\n\n   mm\n\n.. list-table::\n   :header-rows: 1\n\n   * - Name\n     - Notes\n   * - Mm\n     - x\n\nMm\n==\n\nText.\n`,
  'docs/page.md': `# Page\n\nIntro.\n\n| Name | Notes |\n| ---- | ----- |\n| Mm   | x     |\n\n- [Mm](mm.md)\n\n## Mm\n\nText.\n`,
  'docs/grid.rst': `Intro.\n\n+------+-------+\n| Name | Notes |\n+======+=======+\n| Mm   | x     |\n+------+-------+\n\nEnd.\n`,
  'docs/simple.rst': `Intro.\n\n====  =====\nName  Notes\n====  =====\nMm    x\n====  =====\n\nEnd.\n`,
  'mkdocs.yml': `# Intro.\nnav:\n  - Guide:\n      - Mm: mm.md\nextra:\n  names: [Mm]\n`,
  'a.toml': `# Intro.\ntop = 1\n\n[backends]\nmm = { name = "Mm" }\n\n[other]\nx = 1\n`,
  'a.json': `{\n  "names": [\n    "Mm"\n  ]\n}\n`,
  'a.py': `# Intro.\nX = {\n    # here\n    "mm": 1,\n}\n`,
};

type Files = ReadonlyMap<string, string>;

function run(root: string, files: Files, name: string): Files {
  const project: ScenarioProject = {
    root,
    places: {},
    listFiles: () => [...files.keys()],
    readFile(path) {
      const found = files.get(path);
      return found === undefined ? { kind: 'missing' } : { kind: 'text', text: found };
    },
  };
  const { changes } = planScenario(scenario, parseAnswers(scenario, { name }), project);
  return new Map([...files, ...changes.map((change) => [change.path, contentOf(change)] as const)]);
}

function contentOf(change: FileChange): string {
  return change.kind === 'delete' ? '' : change.content;
}

/** What a person writes elsewhere in a file: one more paragraph, one more comment. */
function editByHand(files: Files, word: string): Files {
  return new Map([...files].map(([path, text]) => [path, text.replace('Intro.', `Intro. ${word}, `)]));
}

/** What docutils or our reader cannot align in a drawn table: such a table is left alone. */
const misdrawn = /[\p{M}\u{10000}-\u{1F2FF}]/u;

const name = fc
  .oneof(
    fc.constantFrom(
      'Acme',
      'Zeta',
      'beta',
      '零一万物',
      'Über',
      'C*',
      'a|b',
      '[x](y)',
      'x'.repeat(60),
      'a # b',
      "it's",
      'e\u0301 a',
      'a 😀',
      '`q`',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => /^[\p{L}\p{N} ]+$/u.test(text) && text.trim() === text),
  )
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !misdrawn.test(text.normalize()) && text !== 'Mm');

/** Names that differ in file names, tables and order. */
const names = fc.uniqueArray(name, {
  maxLength: 4,
  selector: (text) =>
    text
      .replaceAll('ß', 'ss')
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
});

const ends = fc.constantFrom('\n', '\r\n');

function start(end: string): Files {
  return new Map(Object.entries(pages).map(([path, text]) => [path, text.replaceAll('\n', end)]));
}

/** What keeps the order in which it was written, as people write it: compared as a set. */
function sortUnordered(files: Files): unknown {
  const { 'a.json': json = '', 'a.toml': toml = '', 'mkdocs.yml': nav = '', ...others } = Object.fromEntries(files);
  const mkdocs: unknown = parseYaml(nav);
  return {
    ...others,
    nav: nav.slice(0, nav.indexOf('extra:')),
    json: json.split(/,?\r?\n/).toSorted(),
    toml: [toml.split(/\r?\n/).toSorted(), parseToml(toml)],
    extra: JSON.stringify(mkdocs).split(/["\\]/).toSorted(),
  };
}

test('runs in any order, each of them several times, with edits by hand in between, give the same documents', () => {
  const { root } = createFolder();
  let runs = 0;
  fc.assert(
    fc.property(
      names,
      ends,
      fc.array(fc.nat(), { maxLength: 8 }),
      fc.infiniteStream(fc.nat(2)),
      (list, end, order, choices) => {
        const sorted = list.toSorted();
        const queue = [...sorted];
        for (const [index, swap] of order.entries()) {
          const [a, b] = [index % Math.max(queue.length, 1), swap % Math.max(queue.length, 1)];
          [queue[a], queue[b]] = [queue[b] ?? '', queue[a] ?? ''];
        }
        const shuffled = queue.filter((text) => text !== '');
        let files = start(end);
        let edits = 0;
        for (const text of shuffled) {
          const choice = choices.next().value ?? 0;
          if (choice === 1) files = editByHand(files, `hand ${(edits += 1)}`);
          files = run(root, files, text);
          if (choice === 2) files = run(root, files, text);
        }
        for (const text of shuffled) expect(run(root, files, text)).toEqual(files);

        let expected = start(end);
        for (let edit = 1; edit <= edits; edit += 1) expected = editByHand(expected, `hand ${edit}`);
        for (const text of sorted) expected = run(root, expected, text);
        expect(sortUnordered(files)).toEqual(sortUnordered(expected));
        runs += shuffled.length;
      },
    ),
    { numRuns: 60 },
  );
  expect(runs).toBeGreaterThan(60);
}, 60_000);

test('a table has the rows that it had and the new one, every line ends as before', () => {
  const { root } = createFolder();
  fc.assert(
    fc.property(names, ends, (list, end) => {
      let files = start(end);
      for (const text of list) files = run(root, files, text);
      for (const path of ['docs/page.rst', 'docs/page.md', 'docs/grid.rst', 'docs/simple.rst']) {
        const text = files.get(path) ?? '';
        const [table] = findDocumentFormat(path)?.readTables(text) ?? [];
        const cells = table?.rows.map((row) => row.cells[0]?.text.normalize() ?? '') ?? [];
        const isMixed = end === '\r\n' && text.replaceAll('\r\n', '').includes('\n');
        const wanted = ['Mm', ...list].map((one) => one.normalize());
        expect({ text, isMixed, cells: cells.toSorted() }).toEqual({ text, isMixed: false, cells: wanted.toSorted() });
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
