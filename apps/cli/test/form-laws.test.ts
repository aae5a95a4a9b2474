import { applyFixes } from '@signpost/checker';
import type { RuleFiles } from '@signpost/model';
import { createFormRules } from '@signpost/templates/rules';
import {
  arbitraryMarkdown,
  arbitraryRst,
  checkDiagnosticLaws,
  checkFixLaws,
  type ProjectFiles,
} from '@signpost/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWorld } from '../../../packages/checker/test/check-files.ts';

function openFiles(files: ProjectFiles): RuleFiles {
  return { listFiles: () => Object.keys(files).toSorted(), readText: (path) => files[path] };
}

function check(files: ProjectFiles, rule = 'document-form'): ReturnType<typeof checkWorld> {
  return checkWorld(files, { only: [rule], moreRules: createFormRules(openFiles(files)) });
}

function checkExamples(files: ProjectFiles): ReturnType<typeof check>['diagnostics'] {
  return check(files, 'config-example').diagnostics;
}

function fix(files: ProjectFiles, rule?: string): ProjectFiles {
  const changes = applyFixes(check(files, rule)).flatMap((change) =>
    change.kind === 'update' ? [[change.path, change.content]] : [],
  );
  return { ...files, ...Object.fromEntries(changes) };
}

const heading = fc.constantFrom(
  'Context',
  'Contexts',
  'CONSEQUENCE',
  'Consequences',
  '2. Decisions: x',
  'Decisions',
  '`Decision`',
  'Decision',
  '*Decisions*',
  'Problem statement',
  '🎯 Context',
  'Goal',
  '',
);
const header = fc.constantFrom('**Status:** x', ':Status: accepted', 'Dtae: 1', '| Date | 2 |', '**Date:** ', '');
const record = fc.record({
  stem: fc.constantFrom('0001-a', '0002-b', '0003-c', 'XXXX-d', 'notes', 'README', '0001-a.de'),
  folder: fc.constantFrom('docs/decisions', 'docs/rfcs', 'docs/design'),
  isRst: fc.boolean(),
  header,
  headings: fc.array(heading, { maxLength: 5 }),
  rest: fc.oneof(arbitraryMarkdown(), arbitraryRst()),
});

function underline(title: string, mark: string): string {
  return `${title}\n${mark.repeat(title.length)}`;
}

const projects: fc.Arbitrary<ProjectFiles> = fc.array(record, { maxLength: 5 }).map((records) =>
  Object.fromEntries(
    records.map(({ stem, folder, isRst, header: line, headings, rest }) => {
      const [title, ...sections] = isRst
        ? [underline('ADR-0001: A', '='), ...headings.map((each) => underline(each, '-'))]
        : ['# ADR-0001: A', ...headings.map((each) => `## ${each}`)];
      return [`${folder}/${stem}${isRst ? '.rst' : '.md'}`, [title, line, ...sections, rest].join('\n\n')];
    }),
  ),
);

test('forms keep the laws of everything that finds problems, and of fixes', () => {
  const found = fc.sample(projects, 60).flatMap((files) => check(files).diagnostics);
  expect([...new Set(found.map(({ rule }) => rule))]).toEqual(['document-form']);
  expect(found.some(({ fix: each }) => each !== undefined)).toBe(true);
  checkDiagnosticLaws((files) => check(files).diagnostics, { projects, runs: 20 });
  checkFixLaws(
    (files) => check(files).diagnostics,
    (files) => fix(files),
    { projects, runs: 20 },
  );
});

test('a document of many headings is checked', () => {
  const headings = Array.from({ length: 20_000 }, (_, at) => `## Contxt ${at}\n\n**Status ${at}:** x\n\n`).join('');
  const { diagnostics } = check({ 'docs/decisions/0001-a.md': `# ADR-0001: A\n\n${headings}` });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'no Date in the header',
    'no Status in the header',
    'no sections "Context", "Decision" and "Consequences"',
  ]);
});

const data = fc.constantFrom(
  'a: 1\nb: [1, 2',
  'a:\n  - b: 1\n   c: 2',
  '\ta: 1',
  'a: 1\na: 2',
  'a: &a [*a]',
  '{ "a": 1, }',
  '{ "a": "\\x" }',
  '[1, 2',
  'a = yes',
  '[a',
  'x = "',
  '...',
  '{{ a }}: [',
  '',
);
const container = fc.constantFrom('', '> ', '- ', '  ', '1. > ', '> - ');
const block = fc.tuple(fc.constantFrom('yaml', 'json', 'jsonc', 'toml'), data, container, fc.boolean());

function renderBlock([language, text, lead, isRst]: readonly [string, string, string, boolean]): string {
  if (isRst) return `.. code-block:: ${language}\n\n${text.replaceAll(/^/gm, '   ')}\n`;
  const next = lead.replaceAll(/[-\d.]/g, ' ');
  return [`\`\`\`${language}`, ...text.split('\n'), '```']
    .map((line, at) => (at === 0 ? lead : next) + line)
    .join('\n');
}

const mention = fc.constantFrom(
  '`configs/a.yaml`',
  '``configs/b.yaml``',
  '`configs/aa.yaml`',
  '```sh\nrun ./configs/b.yaml --x=configs/c.toml\n```',
);
const examples: fc.Arbitrary<ProjectFiles> = fc
  .record({
    blocks: fc.array(block, { maxLength: 4 }),
    mentions: fc.array(mention, { maxLength: 3 }),
    file: data,
    rest: fc.oneof(arbitraryMarkdown(), arbitraryRst()),
  })
  .map(({ blocks, mentions, file, rest }) => {
    const [rst, markdown] = [blocks.filter((each) => each[3]), blocks.filter((each) => !each[3])];
    return {
      'docs/a.md': [...markdown.map(renderBlock), ...mentions, rest].join('\n\n'),
      'docs/b.rst': [...rst.map(renderBlock), rest].join('\n\n'),
      'configs/a.yaml': 'a: 1\n',
      'configs/deep/b.yaml': 'b: 1\n',
      'configs/providers/c.yaml': file,
      'configs/providers/d.json': file,
      'configs/providers/e.toml': file,
    };
  });

test('example configs keep the laws of everything that finds problems, and of fixes', () => {
  const found = fc
    .sample(examples, 60)
    .flatMap((files) => checkExamples(files).map(({ message }) => message.split(/[:`]/, 1)[0]));
  expect([...new Set(found)].toSorted((a = '', b = '') => (a < b ? -1 : 1))).toEqual([
    'no document mentions this example',
    'no such config file',
    'this JSON does not parse',
    'this TOML does not parse',
    'this YAML does not parse',
    'this file does not parse',
  ]);
  checkDiagnosticLaws(checkExamples, { projects: examples, runs: 30 });
  checkFixLaws(checkExamples, (files) => fix(files, 'config-example'), { projects: examples, runs: 30 });
});

test.each([
  ['many keys', 'yaml', Array.from({ length: 12_000 }, (_, at) => `key${at}: 1`).join('\n'), []],
  ['one key again and again', 'yaml', '# a\na: 1\n'.repeat(12_000), []],
  ['brackets', 'yaml', '['.repeat(100_000), ['this YAML does not parse']],
  ['brackets of JSON', 'json', '['.repeat(100_000), ['this JSON does not parse']],
  ['brackets of TOML', 'toml', `a = ${'['.repeat(100_000)}`, ['this TOML does not parse']],
  ['values', 'json', '{}\n'.repeat(50_000), []],
  ['words', 'json', `{ ${'a'.repeat(150_000)}`, ['this JSON does not parse']],
  ['spaces', 'json', `{ ${' '.repeat(150_000)}`, ['this JSON does not parse']],
  ['commas', 'json', `[${'1,\n'.repeat(50_000)}`, ['this JSON does not parse']],
  ['dashes', 'yaml', '- '.repeat(50_000), ['this YAML does not parse']],
])('a block of %s is checked', (_, language, text, expected) => {
  const { diagnostics } = check({ 'a.md': `\`\`\`${language}\n${text}\n\`\`\`\n` }, 'config-example');
  expect(diagnostics.map(({ message }) => message.split(':', 1)[0])).toEqual(expected);
});

test('a text of one long word is looked through', () => {
  const { diagnostics } = check(
    { 'a.md': `\`${'a/'.repeat(500_000)}x\`\n\n${'<'.repeat(500_000)}\n` },
    'config-example',
  );
  expect(diagnostics).toEqual([]);
});
