import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { copyDemo, mistral } from './copy-demo.ts';
import { runIn } from './run-in.ts';
import { runSignpost } from './run-signpost.ts';

test('a new backend is written at once, clean under the check, and nothing the second time', () => {
  const folder = copyDemo();
  expect(runSignpost(folder.root, 'new', 'backend', ...mistral)).toMatchObject({ code: 0, stderr: '' });
  expect(runSignpost(folder.root, 'check')).toMatchObject({ code: 0, stderr: '' });
  const written = folder.snapshot();
  expect(runSignpost(folder.root, 'new', 'backend', ...mistral)).toEqual({
    code: 0,
    stdout: '✔ nothing to do: everything is there already\n',
    stderr: '',
  });
  expect(folder.snapshot()).toEqual(written);
});

test('undo takes the generated set back', () => {
  const folder = copyDemo();
  const before = folder.snapshot();
  runSignpost(folder.root, 'new', 'backend', ...mistral);
  expect(runSignpost(folder.root, 'undo').code).toBe(0);
  const after = Object.entries(folder.snapshot()).filter(([path]) => !path.startsWith('.signpost/state/'));
  expect(Object.fromEntries(after)).toEqual(before);
});

test('a dry run shows the diff and writes nothing', () => {
  const folder = copyDemo();
  const before = folder.snapshot();
  const { code, stdout, stderr } = runSignpost(folder.root, 'new', 'backend', ...mistral, '--dry-run');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('+++ b/docs/source/user_guide/backends.rst');
  expect(stdout.endsWith('Nothing was written (--dry-run).\n')).toBe(true);
  expect(folder.snapshot()).toEqual(before);
});

test('a page in which a merge is not settled is left alone', async () => {
  const folder = copyDemo();
  const page = 'docs/source/user_guide/backends.rst';
  const text = `${folder.read(page)}\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> topic\n`;
  folder.write(page, text);
  const { code, stderr } = await runIn(folder.root, 'new', 'backend', ...mistral);
  const line = text.split('\n').indexOf('<<<<<<< HEAD') + 1;
  expect([code, stderr.split('\n')[0]]).toEqual([
    2,
    `✖ ${page}:${line}:1  the file has conflicts of a merge in it; nothing was written`,
  ]);
  expect(folder.read(page)).toBe(text);
});

test('nobody is asked for answers that a missing page makes useless', async () => {
  const { root } = createFolder({ 'README.md': '# Project\n' });
  const { code, stderr } = await runIn(root, 'new', 'backend');
  expect([code, stderr.split('\n')[0]]).toEqual([2, '✖ there is no docs/guide/backends.md (the backends page)']);
});

test('a missing answer without a terminal is one line and exits with 2', () => {
  const { code, stdout, stderr } = runSignpost(copyDemo().root, 'new', 'backend', '--name', 'Mistral AI');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('✖ --models is required for backend\n  add --models "mistral-large-2,codestral"\n');
});

test('an existing other file stops everything before anything is written', () => {
  const folder = copyDemo();
  folder.write('quorum/configs/providers/mistral-ai.yaml', 'name: other\n');
  const before = folder.snapshot();
  expect(runSignpost(folder.root, 'new', 'backend', ...mistral)).toMatchObject({ code: 2, stdout: '' });
  expect(folder.snapshot()).toEqual(before);
});

test('--dest writes to another project', () => {
  const folder = copyDemo();
  const elsewhere = createFolder();
  expect(runSignpost(elsewhere.root, 'new', 'backend', '--dest', folder.root, ...mistral)).toMatchObject({ code: 0 });
  expect(elsewhere.snapshot()).toEqual({});
  expect(folder.read('quorum/configs/providers/mistral-ai.yaml')).toContain('MISTRAL_API_KEY');
});

test('entries become a preview and a release, and the changelog changes by the release alone', () => {
  const folder = copyDemo();
  const before = folder.read('CHANGELOG.md');
  runSignpost(folder.root, 'new', 'bugfix', '--title', 'Ties', '--text', 'they always name the same winner');
  expect(runSignpost(folder.root, 'changelog', 'preview')).toEqual({
    code: 0,
    stdout: '## [Unreleased]\n\n### Fixed\n\n- **Ties**: they always name the same winner\n',
    stderr: '\nnext: 0.3.1 (patch), from 1 entry\n',
  });
  expect(runSignpost(folder.root, 'changelog', 'release', '--date', '2026-11-23').code).toBe(0);
  const after = folder.read('CHANGELOG.md');
  const at = before.indexOf('## [0.3.0]');
  const inserted = '## [0.3.1] - 2026-11-23\n\n### Fixed\n\n- **Ties**: they always name the same winner\n\n';
  expect(after.slice(0, at + inserted.length)).toBe(before.slice(0, at) + inserted);
  expect(folder.read('package.json')).toContain('"version": "0.3.1"');
  expect(folder.read('quorum/__init__.py')).toContain('__version__ = "0.3.1"');
  expect(Object.keys(folder.snapshot()).filter((path) => path.startsWith('.changeset/fix'))).toEqual([]);
  expect(runSignpost(folder.root, 'check')).toMatchObject({ code: 0 });
});

test('from above, a scenario goes to the one nested project that has its pages, and undo takes it back from there', () => {
  const demo = copyDemo();
  const outer = createFolder({ 'signpost.yaml': '', 'package.json': '{ "name": "outer" }\n' });
  for (const [path, text] of Object.entries(demo.snapshot())) outer.write(`apps/demo/${path}`, text);
  const { code, stdout } = runSignpost(outer.root, 'new', 'backend', ...mistral);
  expect(code).toBe(0);
  expect(stdout.startsWith('in apps/demo:\n')).toBe(true);
  expect(stdout.endsWith('Undo: signpost undo --dest apps/demo\n')).toBe(true);
  expect(outer.read('apps/demo/.changeset/add-mistral-ai-backend.md')).toContain('"quorum-demo": minor');
  expect(runSignpost(outer.root, 'undo', '--dest', 'apps/demo').code).toBe(0);
  expect(outer.read('apps/demo/docs/source/user_guide/backends.rst')).toBe(
    demo.read('docs/source/user_guide/backends.rst'),
  );
});

test('an entry for the outer project stays there', () => {
  const outer = createFolder({
    'package.json': '{ "name": "outer" }\n',
    'inner/signpost.yaml': '',
    'inner/package.json': '{ "name": "inner" }\n',
  });
  runSignpost(outer.root, 'new', 'bugfix', '--title', 'A', '--text', 'b');
  expect(outer.read('.changeset/fix-a-b.md')).toContain('"outer": patch');
});

test('the answers of the last run are remembered, undone or not, and flags change them', () => {
  const folder = copyDemo();
  expect(runSignpost(folder.root, 'new', 'backend', '--again')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '✖ --again: backend has not been run in this project\n  answer its questions: signpost new backend --help\n',
  });
  runSignpost(folder.root, 'new', 'backend', ...mistral);
  const written = folder.read('docs/source/user_guide/backends.rst');
  expect(runSignpost(folder.root, 'undo').stdout).toMatch(
    /\nAgain, with the same answers: signpost new backend --again\n$/,
  );
  expect(runSignpost(folder.root, 'new', 'backend', '--again')).toMatchObject({ code: 0, stderr: '' });
  expect(folder.read('docs/source/user_guide/backends.rst')).toBe(written);
  runSignpost(folder.root, 'new', 'backend', '--again', '--name', 'Acme', '--env', 'ACME_KEY', '--no-mcp');
  expect(folder.read('quorum/configs/providers/acme.yaml')).toBe(
    folder
      .read('quorum/configs/providers/mistral-ai.yaml')
      .replace('Mistral AI', 'Acme')
      .replace('MISTRAL_API_KEY', 'ACME_KEY')
      .replace('mcp: true', 'mcp: false'),
  );
});

test('--json prints the plan for programs, whether it is written or not', () => {
  const folder = copyDemo();
  const flags = ['--title', 'Ties', '--text', 'they always name the same winner', '--json'];
  const before = folder.snapshot();
  const planned = runSignpost(folder.root, 'new', 'bugfix', ...flags, '--dry-run');
  expect(planned).toMatchObject({ code: 0, stderr: '' });
  expect(folder.snapshot()).toEqual(before);
  const path = '.changeset/fix-ties-they-always-name-the-same-winner.md';
  const diff = `--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,7 @@\n+---\n+"quorum-demo": patch\n+---\n+\n+### Fixed\n+\n+- **Ties**: they always name the same winner\n`;
  const expected = {
    version: 1,
    scenario: 'bugfix',
    root: '.',
    answers: { title: 'Ties', text: 'they always name the same winner' },
    written: false,
    changes: [{ kind: 'create', path, detail: 'patch, Fixed' }],
    fill: [],
    skipped: [],
    documents: [{ kind: 'changelog-entry', title: 'Changelog entry', need: 'must', path: '.changeset' }],
    diff,
  };
  const run = (): unknown => JSON.parse(runSignpost(folder.root, 'new', 'bugfix', ...flags).stdout);
  expect(JSON.parse(planned.stdout)).toEqual(expected);
  expect(run()).toEqual({ ...expected, written: true });
  expect(run()).toEqual({ ...expected, changes: [], diff: '' });
  expect(folder.read(path)).toContain('Ties');
});

test('the check reports the places that wait for words until somebody has written them', async () => {
  const folder = copyDemo();
  const page = 'docs/source/user_guide/backends.rst';
  runSignpost(folder.root, 'new', 'backend', ...mistral);
  const isWaiting = async (): Promise<string[]> => {
    const { code, stdout } = await runIn(folder.root, 'check', '--format', 'compact', '--no-cache');
    expect(code).toBe(0);
    return stdout.split('\n').filter((line) => line.includes('unfilled-placeholder'));
  };
  const waiting = await isWaiting();
  expect(waiting.map((line) => line.slice(0, line.indexOf(':')))).toEqual([page, page]);
  folder.write(page, folder.read(page).replaceAll(/^\.\. FILL: .*$/gm, 'Words.'));
  expect(await isWaiting()).toEqual([]);
});
