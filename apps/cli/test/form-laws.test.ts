import { applyFixes } from '@signpost/checker';
import type { RuleFiles } from '@signpost/model';
import { createDocumentForm } from '@signpost/templates/rules';
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

function check(files: ProjectFiles): ReturnType<typeof checkWorld> {
  return checkWorld(files, { only: ['document-form'], moreRules: [createDocumentForm(openFiles(files))] });
}

function fix(files: ProjectFiles): ProjectFiles {
  const changes = applyFixes(check(files)).flatMap((change) =>
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
  checkFixLaws((files) => check(files).diagnostics, fix, { projects, runs: 20 });
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
