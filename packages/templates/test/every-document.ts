import type { FileChange } from '@signpost/model';
import { characterWidth } from '@signpost/rst';
import * as fc from 'fast-check';
import { parseAnswers, planScenario } from '../src/index.ts';
import { loadOne } from './load-one.ts';
import { openTexts } from './open-texts.ts';

/** Writes into a document of every kind. */
const scenario = loadOne({
  name: 'all',
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

/** Texts by path. */
export type Files = ReadonlyMap<string, string>;

/** The files after the scenario ran with a name. */
export function run(root: string, files: Files, name: string): Files {
  const { changes } = planScenario(scenario, parseAnswers(scenario, { name }), openTexts(root, files));
  return new Map([...files, ...changes.map((change) => [change.path, contentOf(change)] as const)]);
}

function contentOf(change: FileChange): string {
  return change.kind === 'delete' ? '' : change.content;
}

/** What docutils or our reader cannot align in a drawn table: such a table is left alone. */
function isMisdrawn(text: string): boolean {
  return /\p{M}/u.test(text) || Array.from(text).some((one) => one.length > 1 && characterWidth(one) !== 2);
}

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
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !isMisdrawn(text.normalize()) && text !== 'Mm');

/** Names that differ in file names, tables and order. */
export const names = fc.uniqueArray(name, {
  maxLength: 4,
  selector: (text) =>
    text
      .replaceAll('ß', 'ss')
      .normalize('NFKD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
});

/** How lines end. */
export const ends = fc.constantFrom('\n', '\r\n');

/** The files before any run. */
export function start(end: string): Files {
  return new Map(Object.entries(pages).map(([path, text]) => [path, text.replaceAll('\n', end)]));
}
