import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRepository, type Repository } from '@signpost/testkit';
import { openWorkspace } from '@signpost/workspace';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listTodo } from '../src/index.ts';

type Files = Readonly<Record<string, string>>;

/** What is done to files; `move` is from old to new. */
interface Edit {
  readonly write?: Files;
  readonly append?: Files;
  readonly move?: Files;
  readonly remove?: readonly string[];
}

/** A diff of a project, and what a person says of it. */
interface LabelledDiff {
  readonly base: string;
  readonly before?: Files;
  readonly commits?: readonly (Edit & { readonly message: string })[];
  readonly worktree?: Edit;
  readonly answers?: Readonly<Record<string, string | boolean>>;
  readonly expect: Expected;
}

interface Expected {
  readonly scenarios: readonly string[];
  readonly documents: Files;
  readonly possible?: readonly string[];
  readonly problems?: readonly string[];
  readonly commands?: readonly string[];
}

const folder = join(import.meta.dirname, 'todo-diffs');

function readYaml(name: string): unknown {
  return parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'));
}

function edit(repository: Repository, { write = {}, append = {}, move = {}, remove = [] }: Edit): void {
  for (const [path, text] of Object.entries(write)) repository.write(path, text);
  for (const [path, text] of Object.entries(append)) repository.write(path, `${repository.read(path)}${text}\n`);
  for (const [from, to] of Object.entries(move)) {
    mkdirSync(dirname(repository.path(to)), { recursive: true });
    renameSync(repository.path(from), repository.path(to));
  }
  for (const path of remove) repository.remove(path);
}

function build({ base, before = {}, commits = [], worktree }: LabelledDiff): Repository {
  const repository = createRepository({ ...(readYaml(`bases/${base}`) as Files), ...before });
  repository.commit('feat: start');
  repository.git('checkout', '--quiet', '-b', 'topic');
  for (const { message, ...edits } of commits) {
    edit(repository, edits);
    repository.commit(message);
  }
  if (worktree !== undefined) edit(repository, worktree);
  return repository;
}

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

test('there are at least forty labelled diffs', () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
});

test.each(names)('%s', (name) => {
  const diff = readYaml(name) as LabelledDiff;
  const workspace = openWorkspace(build(diff).root);
  const todo = listTodo({
    project: { ...workspace, places: {} },
    change: workspace.readChange('main'),
    changelog: 'CHANGELOG.md',
    answer: () => diff.answers ?? {},
  });
  const own = todo.documents.filter(({ scenarios }) => scenarios.length > 0);
  expect({
    scenarios: todo.found.map(({ scenario }) => scenario.id),
    documents: Object.fromEntries(own.map(({ kind, status }) => [kind, status])),
    possible: todo.possible.map(({ id }) => id),
    problems: todo.problems.map(({ message }) => message),
    commands: todo.commands,
  }).toEqual({ possible: [], problems: [], commands: [], ...diff.expect });
});
