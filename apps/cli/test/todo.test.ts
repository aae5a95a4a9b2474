import { createFolder, createRepository, type Repository } from '@signpost/testkit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderTodoText } from '../src/commands/todo/render-text.ts';
import { collectTodos } from '../src/todo/collect-todos.ts';
import { copyDemo } from './copy-demo.ts';
import { runIn } from './run-in.ts';
import { runSignpost } from './run-signpost.ts';

const backends = `Backends
========

.. list-table::
   :header-rows: 1

   * - Backend
     - Models
   * - OpenAI
     - gpt
`;

/** A project with a branch that adds a backend with its configuration, and no word about it. */
function createBranch(message = 'feat: Mistral AI', files: Readonly<Record<string, string>> = {}): Repository {
  const repository = createRepository({
    'docs/source/conf.py': '',
    'docs/source/user_guide/backends.rst': backends,
    'quorum/backends/openai.py': 'class OpenAI: ...\n',
    'quorum/configs/providers/openai.yaml': 'name: OpenAI\n',
    ...files,
  });
  repository.commit('feat: start');
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.write('quorum/backends/mistral.py', 'class Mistral: ...\n');
  repository.write('quorum/configs/providers/mistral.yaml', 'name: Mistral AI\n');
  repository.commit(message);
  return repository;
}

/** The first code block of a language on a page of the manual: what it shows is what is printed. */
function readFence(page: string, language: string): string {
  const text = readFileSync(join(import.meta.dirname, '../../..', page), 'utf8');
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(text)?.[1] ?? '';
}

test('what a branch owes, where it is, and why', () => {
  const { root } = createBranch();
  expect(runSignpost(root, 'todo')).toEqual({
    code: 1,
    stderr: '',
    stdout: readFence('docs/manual/todo.md', 'text'),
  });
});

test('what is written is ticked off, answers count, and then nothing is owed', async () => {
  const repository = createBranch('feat: Mistral AI\n\nSignpost-Waive: changelog-entry (it is behind a switch)');
  repository.write('docs/source/user_guide/backends.rst', `${backends}   * - Mistral AI\n     - large\n`);
  const { code, stdout } = await runIn(repository.root, 'todo', '--answer', 'complex=no');
  expect({ code, rows: stdout.split('\n').filter((line) => line.startsWith('  ') || line.startsWith('✔')) }).toEqual({
    code: 0,
    rows: [
      '  ✔ User guide       docs/source/user_guide/backends.rst was changed',
      '  ✔ Example config   quorum/configs/providers/mistral.yaml was added',
      '  – Changelog entry  waived: it is behind a switch',
      '  – Design doc       not needed: a backend like the others needs none',
      '✔ nothing is owed any more',
    ],
  });
});

test('the checklist of a pull request', async () => {
  const { root } = createBranch('feat: Mistral AI for @everyone <b>');
  expect(await runIn(root, 'todo', '--format', 'markdown', '--scenario', 'bugfix')).toEqual({
    code: 1,
    stderr: '',
    stdout: `<!-- signpost:todo -->

### Documentation of this change

This change: **I'm fixing a bug**.

- [ ] **Changelog entry**: nothing was added to .changeset, and nothing unreleased to CHANGELOG.md; users look for the release that fixes it

Write what is missing: \`signpost new bugfix\`
`,
  });
  const { stdout } = await runIn(root, 'todo', '--format', 'markdown');
  expect(stdout.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    '- [ ] **User guide**: docs/source/user_guide/backends.rst was not changed; a row in the table and a section say that the backend is there and how to set it up',
    '- [x] **Example config**: quorum/configs/providers/mistral.yaml was added',
    '- [ ] **Changelog entry**: nothing was added to .changeset, and nothing unreleased to CHANGELOG.md; the release tells users that there is one more backend',
    '- [ ] **Design doc** (recommended), depends: Is the implementation complex?',
  ]);
});

test('what somebody else wrote neither notifies people nor moves the cursor', async () => {
  const repository = createBranch('chore: start');
  repository.write('quorum/voting.py', 'x = 1\n');
  repository.commit('fix: \u001b[31m@everyone <b> \u202e*ties*');
  const [text, markdown] = await Promise.all([
    runIn(repository.root, 'todo', '--since', 'HEAD^'),
    runIn(repository.root, 'todo', '--since', 'HEAD^', '--format', 'markdown'),
  ]);
  expect(text.stdout.split('\n')[1]).toBe(
    'This change: "I\'m fixing a bug", as a commit says "fix: ␛[31m@everyone <b>',
  );
  expect(markdown.stdout.split('\n')[4]).toBe(
    'This change: **I\'m fixing a bug** (a commit says "fix: \\[31m@\u200beveryone \\<b\\> \\*ties\\*", quorum/voting.py was added).',
  );
});

test('the JSON is what its page says', async () => {
  const { root } = createBranch();
  const example = readFence('docs/reference/todo.md', 'json');
  const { code, stdout } = await runIn(root, 'todo', '--format', 'json');
  const printed = JSON.parse(stdout);
  printed.projects[0].documents = printed.projects[0].documents.filter(
    ({ scenarios }: { scenarios: string[] }) => scenarios.length > 0,
  );
  expect({ code, printed }).toEqual({ code: 1, printed: JSON.parse(example) });
});

test('what is staged, without a commit that says what it is', async () => {
  const repository = createBranch();
  repository.write('quorum/voting.py', 'x = 1\n');
  expect((await runIn(repository.root, 'todo', '--staged')).stdout).toBe(
    'since the last commit: 0 staged files\n✔ nothing was changed\n',
  );
  repository.git('add', '.');
  expect(await runIn(repository.root, 'todo', '--staged')).toEqual({
    code: 0,
    stderr: '',
    stdout: `since the last commit: 1 staged file
? no commit says yet what this change is; it may be: bugfix, enhancement
  Say it: signpost todo --scenario bugfix
`,
  });
});

/** A branch on which a major feature was generated, with its decision record, and committed. */
async function createFeature(): Promise<Repository> {
  const repository = createRepository(copyDemo().snapshot());
  repository.commit('feat: start');
  repository.git('checkout', '--quiet', '-b', 'streaming');
  const told = ['--title=Streaming', '--text=answers arrive early', '--configurable', '--no-complex', '--no-showcase'];
  const decided = ['--no-contested', '--architectural', '--decision=Stream over events'];
  expect(await runIn(repository.root, 'new', 'feature', ...told, ...decided)).toMatchObject({ code: 0, stderr: '' });
  return repository;
}

/** The lines of the documents, without what is told of each. */
function listRows(stdout: string): readonly string[] {
  return stdout.split('\n').flatMap((line) => /^ {2}([✖✔✎○–] .*?) {2}/u.exec(line)?.[1] ?? []);
}

const featureRows = [
  '– Proposal (RFC)',
  '✖ User guide',
  '✖ Example',
  '✖ Config docs',
  '✔ Changelog entry',
  '– Design doc',
  '✖ Decision record',
  '– Case study',
];

test('what the generator was told is not asked again, and a record is no second change', async () => {
  const repository = await createFeature();
  const uncommitted = (await runIn(repository.root, 'todo')).stdout;
  expect(uncommitted.split('\n').slice(1, 3)).toEqual([
    'This change: "I\'m adding a major feature", as signpost new feature wrote',
    'docs/source/user_guide/streaming.rst',
  ]);
  expect(listRows(uncommitted)).toEqual(featureRows);
  for (const name of ['stream', 'events', 'buffer']) repository.write(`quorum/${name}.py`, 'x = 1\n');
  repository.commit('feat: streaming');
  const { stdout } = await runIn(repository.root, 'todo');
  expect(stdout.split('\n')[1]).toBe('This change: "I\'m adding a major feature", as a commit says "feat: streaming",');
  expect(listRows(stdout)).toEqual(featureRows);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'Design doc not needed: the implementation is not complex (answered when it was generated: "Is the implementation complex?" no)',
  );
});

test('what is missing of a generated set is written again from what was answered', async () => {
  const repository = await createFeature();
  repository.write('quorum/stream.py', 'x = 1\n');
  repository.commit('feat: streaming');
  const before = repository.snapshot();
  repository.remove('.changeset/add-streaming.md');
  const todo = async (...words: readonly string[]): Promise<string> =>
    (await runIn(repository.root, 'todo', ...words)).stdout;
  expect(await todo()).toMatch(/^Write what is missing: signpost new feature --again$/m);
  expect(await todo('--answer', 'complex=yes')).toMatch(/^Write .*: signpost new feature --again --complex$/m);
  expect(listRows(await todo('--answer', 'complex=yes'))).toContain('○ Design doc');
  const page = 'docs/source/user_guide/streaming.rst';
  const filled = before[page]?.replaceAll(/^\.\. FILL: .*/gm, 'Words.') ?? '';
  repository.write(page, filled);
  const { code, stdout } = await runIn(repository.root, 'new', 'feature', '--again');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `✔ create  .changeset/add-streaming.md  minor, Added
Left out: ${page}: the file is already there with other content, and stays as it is
Undo: signpost undo
`,
  });
  expect(repository.snapshot()).toEqual({ ...before, [page]: filled });
});

test('a generated document shows no other scenario than its own', async () => {
  const repository = createBranch();
  await runIn(repository.root, 'new', 'design-doc', '--title=Voting');
  const told = async (): Promise<readonly string[]> =>
    (await runIn(repository.root, 'todo', '--since', 'HEAD')).stdout.match(/(?<=^This change: ").*?(?=")/gm) ?? [];
  expect(await told()).toEqual(["I'm explaining how a tricky part works"]);
  repository.write('docs/source/user_guide/backends.rst', `${backends}\nMore.\n`);
  expect(await told()).toEqual(["I'm explaining how a tricky part works"]);
  await runIn(repository.root, 'new', 'example', '--title=Voting');
  expect(await told()).toEqual(["I'm explaining how a tricky part works", "I'm adding an example"]);
});

test('what was told on another branch is not known here', async () => {
  const repository = await createFeature();
  repository.commit('feat: streaming');
  repository.git('checkout', '--quiet', '-b', 'other', 'main');
  repository.write('quorum/tools.py', 'x = 1\n');
  repository.write('docs/source/user_guide/other.rst', 'Other\n=====\n');
  repository.commit('feat: other');
  const { stdout } = await runIn(repository.root, 'todo');
  expect(listRows(stdout)).toContain('○ Design doc');
  expect(stdout).toMatch(/signpost new feature$/m);
});

test('each project that the change touches is told of', async () => {
  const repository = createBranch('feat: Mistral AI', { 'demo/signpost.yaml': '', 'demo/src/a.py': '' });
  repository.write('demo/src/a.py', 'a = 1\n');
  repository.commit('fix: a');
  const { stdout } = await runIn(repository.root, 'todo');
  expect(stdout.split('\n').filter((line) => /^(?:since|in|This)/.test(line))).toEqual([
    'since main: 2 files, 1 commit',
    'This change: "I\'m adding a new backend", as quorum/backends/mistral.py was',
    'in demo, since main: 1 file, 1 commit',
    'This change: "I\'m fixing a bug", as a commit says "fix: a", src/a.py was changed',
  ]);
  const inside = await runIn(repository.path('demo'), 'todo');
  expect(inside.stdout.split('\n')[0]).toBe('since main: 1 file, 1 commit');
});

test('a declaration that nobody understands is told with what was meant', async () => {
  const repository = createBranch('Mistral\n\nSignpost-Scenario: bakend');
  const { code, stdout } = await runIn(repository.root, 'todo');
  expect({ code, lines: stdout.split('\n').slice(1, 2) }).toEqual({
    code: 1,
    lines: ['✖ the commit "Mistral" names no scenario `bakend`, did you mean `backend`?'],
  });
});

test.each([
  [['--scenario', 'bugfx'], '✖ unknown scenario `bugfx`, did you mean `bugfix`?'],
  [['--scenario', 'backend', '--answer', 'complx=yes'], '✖ nothing asks for complx, did you mean complex?'],
  [['--scenario', 'backend', '--answer', 'complex=perhaps'], '✖ --complex is yes or no, found `perhaps`'],
  [['--since', 'nowhere'], '✖ git knows no commit `nowhere` here'],
  [['--formt', 'json'], '✖ unknown option --formt, did you mean --format?'],
])('wrong use %j', async (words, message) => {
  const { code, stderr } = await runIn(createBranch().root, 'todo', ...words);
  expect([code, stderr.split('\n')[0]]).toEqual([2, message]);
});

test('outside of git nobody knows what changed', async () => {
  const { root } = createFolder({ 'a.py': '' });
  const { code, stderr } = await runIn(root, 'todo');
  expect([code, stderr.split('\n')[0]]).toEqual([2, `✖ ${root} is not in a git work tree`]);
});

test('colours mark what the signs mark, and rows fit a narrow terminal', async () => {
  const { root } = createBranch();
  const todos = await collectTodos({ folder: root, view: { kind: 'worktree' }, since: 'main' });
  const compared = { view: 'worktree', since: 'main' } as const;
  const plain = renderTodoText(todos, compared, { color: false, width: 50 });
  const coloured = renderTodoText(todos, compared, { color: true, width: 50 });
  // oxlint-disable-next-line no-control-regex -- this is what colours are
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  expect(coloured).toContain('\u001b[31m✖\u001b[39m User guide');
  expect(plain.split('\n').filter((line) => line.length > 50)).toEqual([
    '  ✖ User guide       docs/source/user_guide/backends.rst',
    '  ✔ Example config   quorum/configs/providers/mistral.yaml',
  ]);
});
