import type { Change, ChangedFile } from '@signpost/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMissing, listTodo, renderTodoMarkdown, type ScenarioProject } from '../src/index.ts';

const paths = [
  'src/backends/a.py',
  'src/config.py',
  'docs/backends.md',
  'docs/guide/a.md',
  'docs/decisions/0002-a.md',
  'docs/rfcs/0001-b.md',
  '.changeset/a.md',
  'CHANGELOG.md',
  'README.md',
  '-x.md',
  'a b/$&.rst',
];

const word = fc.oneof(
  fc.constantFrom(
    'fix: a',
    'feat!: b',
    'docs: c',
    'Signpost',
    '## [Unreleased]',
    '<!-- FILL: x -->',
    '```',
    '.. FILL: y',
  ),
  fc.constantFrom('<!-- Signpost-Scenario: bugfix -->', '<!-- Signpost-Waive: rfc -->', '=====', '## 1.2.0', '- a'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const text = fc.array(word, { maxLength: 8 }).map((lines) => lines.join('\n'));

const trailer = fc.tuple(
  fc.constantFrom('Signpost-Scenario', 'signpost-waive', 'Signed-off-by'),
  fc.oneof(fc.constantFrom('bugfix', 'none', 'feature, backend', 'changelog-entry (small)', 'rfc ()', ','), word),
);

const arbitraryFile = fc.record({
  path: fc.constantFrom(...paths),
  status: fc.constantFrom('added', 'changed', 'deleted'),
});

interface World {
  readonly project: ScenarioProject;
  readonly change: Change;
}

function open(files: readonly ChangedFile[], texts: ReadonlyMap<string, string>, commits: Change['commits']): World {
  const there = new Set(
    [...paths, 'docs/index.md'].filter(
      (path) => !files.some((file) => file.path === path && file.status === 'deleted'),
    ),
  );
  return {
    project: {
      root: '',
      listFiles: () => [...there],
      readFile: (path) => (there.has(path) ? { kind: 'text', text: texts.get(path) ?? '' } : { kind: 'missing' }),
      places: {},
    },
    change: {
      files,
      commits,
      lines: (path) => ({ added: (texts.get(path) ?? '').split('\n'), removed: [] }),
    },
  };
}

const arbitraryWorld = fc
  .tuple(
    fc.uniqueArray(arbitraryFile, { selector: ({ path }) => path, maxLength: 8 }),
    fc.array(text, { minLength: paths.length, maxLength: paths.length }),
    fc.array(fc.record({ subject: word, trailers: fc.array(trailer, { maxLength: 3 }) }), { maxLength: 3 }),
  )
  .map(([files, texts, commits]) => open(files, new Map(paths.map((path, at) => [path, texts[at] ?? ''])), commits));

test('whatever a change holds: each owed document has one state, files are those of the change, and findings stand in it', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ project, change }) => {
      const todo = listTodo({ project, change, changelog: 'CHANGELOG.md', isComplete: true });
      const touched = new Set(change.files.map(({ path }) => path));
      const keys = todo.documents.map(({ kind, path }) => `${kind} ${path}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { files, status, detail } of todo.documents) {
        expect(files.every((path) => touched.has(path))).toBe(true);
        expect(detail === '' && (status === 'done' || status === 'missing')).toBe(false);
      }
      const places = new Set(findMissing(todo, change).map(({ path }) => path));
      expect([...places].filter((path) => touched.size > 0 && !touched.has(path))).toEqual([]);
      const markdown = renderTodoMarkdown([{ folder: '', change, todo }]);
      const items = markdown.split('\n').filter((line) => /^- \[[ x]\] /.test(line));
      expect(items.length).toBe(todo.documents.filter(({ status }) => status !== 'not-needed').length);
    }),
    { numRuns: 60 },
  );
});

test('the order of files changes nothing that is owed', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ project, change }) => {
      const statusesOf = (files: Change['files']): readonly string[] =>
        listTodo({ project, change: { ...change, files }, changelog: 'CHANGELOG.md' }).documents.map(
          ({ kind, status }) => `${kind} ${status}`,
        );
      expect(statusesOf(change.files.toReversed())).toEqual(statusesOf(change.files));
    }),
    { numRuns: 30 },
  );
});

test('hostile lines are read once', () => {
  const long = [
    '<!-- Signpost-Scenario:'.repeat(20_000),
    '='.repeat(500_000),
    ' '.repeat(500_000),
    '`'.repeat(500_000),
  ];
  const texts = new Map(paths.map((path) => [path, long.join('\n')]));
  const files = paths.map((path): ChangedFile => ({ path, status: 'changed' }));
  const commits = [
    { subject: `fix${' '.repeat(200_000)}x`, trailers: [['Signpost-Waive', '('.repeat(200_000)] as const] },
  ];
  const { project, change } = open(files, texts, commits);
  const todo = listTodo({ project, change, changelog: 'CHANGELOG.md' });
  expect(todo.problems.map(({ message }) => message.length < 300)).toEqual([]);
  expect(todo.found.map(({ scenario }) => scenario.id)).toEqual(['bugfix']);
});
