import { renderReleaseWorkflow } from '@signpost/changelog';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, createRepository, type Repository } from '@signpost/testkit';
import { detectProject } from '@signpost/templates';
import { openWorkspace } from '@signpost/workspace';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { planParts } from '../src/commands/init/plan-parts.ts';
import { partIds } from '../src/commands/init/read-parts.ts';
import { version } from '../src/version.ts';
import { hookManagers, type Hooks, type Layout, layouts } from './init-cases.ts';
import { runIn } from './run-in.ts';
import { runSignpost, script } from './run-signpost.ts';

beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

function createProject(layout: Layout, hooks: Hooks): Repository {
  const repository = createRepository({ ...layout.files, ...hooks.files, '.gitignore': 'node_modules\n' });
  const [path, before] = [hooks.hook[0], hooks.hooksPath[0]];
  if (before !== '') repository.git('config', 'core.hooksPath', before);
  if (before === 'tools/hooks') chmodSync(repository.path(path), 0o755);
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--no-verify', '--message=docs: all');
  return repository;
}

function readHooksPath({ root, environment }: Repository): string {
  return spawnSync('git', ['config', 'core.hooksPath'], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  }).stdout.trim();
}

/** Puts the command where npm would, so that hooks find it. */
function install(repository: Repository): void {
  repository.write('node_modules/.bin/signpost', `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
  chmodSync(repository.path('node_modules/.bin/signpost'), 0o755);
}

function commit(
  { root, environment }: Repository,
  message: string,
): { readonly code: number | null; readonly output: string } {
  const env = { ...environment, NO_COLOR: '1' };
  const args = ['commit', '--quiet', `--message=${message}`];
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, env, encoding: 'utf8' });
  return { code: status, output: `${stdout}${stderr}` };
}

const nothing = '✔ nothing to do: everything is there already\n';

describe.each(layouts)('$name', (layout) => {
  test.each(hookManagers)('with $name: written, green, the same again, taken back', async (hooks) => {
    const repository = createProject(layout, hooks);
    const before = repository.snapshot();
    const first = await runIn(repository.root, 'init', '--yes', '--skip', 'changelog');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const [foundHooks = '', ...others] = hooks.found.toReversed();
    expect(first.stdout.split('\n')[0]).toBe(
      `Found: ${[...layout.found, ...others, foundHooks, 'no changelog'].join(', ')}`,
    );
    const after = repository.snapshot();
    const written = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(written).toEqual(
      [
        '.github/workflows/docs-check.yml',
        'CONTRIBUTING.md',
        hooks.hook[0],
        ...(before['package.json'] === undefined ? [] : ['package.json']),
        'signpost.yaml',
      ].toSorted(),
    );
    expect(after[hooks.hook[0]]).toBe(hooks.hook[1].replaceAll('VERSION', version));
    expect(readHooksPath(repository)).toBe(hooks.hooksPath[1]);
    expect(await runIn(repository.root, 'check')).toMatchObject({ code: 0, stderr: '' });
    const second = await runIn(repository.root, 'init', '--yes', '--skip', 'changelog');
    expect(second.stdout.slice(second.stdout.indexOf('\n') + 1).startsWith(nothing)).toBe(true);
    expect(repository.snapshot()).toEqual(after);
    expect(await runIn(repository.root, 'undo')).toMatchObject({ code: 0 });
    expect(repository.snapshot()).toEqual(before);
    expect(readHooksPath(repository)).toBe(hooks.hooksPath[0]);
  });
});

describe('after init, a commit that breaks a link is refused, and another one is not', () => {
  test.each(hookManagers.filter(({ hooksPath: [, after] }) => after !== ''))(
    '$name',
    async (hooks) => {
      const [layout] = layouts;
      if (layout === undefined) throw new Error('no layout');
      const repository = createProject(layout, hooks);
      await runIn(repository.root, 'init', '--yes');
      install(repository);
      if (hooks.name === 'husky') {
        const husky = join(import.meta.dirname, '../../../node_modules/husky/bin.js');
        execFileSync(process.execPath, [husky], { cwd: repository.root, env: repository.environment });
      }
      repository.git('add', '--all');
      expect(commit(repository, 'docs: adopt Signpost')).toMatchObject({ code: 0 });
      repository.write('NOTES.md', '[gone](gone.md)\n');
      repository.git('add', '--all');
      const refused = commit(repository, 'docs: notes');
      expect(refused.code).toBe(1);
      expect(refused.output).toContain('NOTES.md:1:8   broken-link');
      repository.write('NOTES.md', '[readme](docs/source/index.rst)\n');
      repository.git('add', '--all');
      expect(commit(repository, 'docs: notes')).toMatchObject({ code: 0 });
    },
    60_000,
  );
});

test('a new hook is a program, and a dry run shows it without writing', async () => {
  const repository = createRepository({ 'README.md': '# Quorum\n' });
  const before = repository.snapshot();
  const { code, stdout } = await runIn(repository.root, 'init', '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('  git config core.hooksPath .githooks\n');
  expect(stdout).toContain('+++ b/.githooks/pre-commit\n');
  expect(stdout.endsWith('Nothing was written (--dry-run).\n')).toBe(true);
  expect(repository.snapshot()).toEqual(before);
  expect(readHooksPath(repository)).toBe('');
  await runIn(repository.root, 'init', '--yes', '--only', 'hook');
  expect(statSync(repository.path('.githooks/pre-commit')).mode & 0o111).toBe(0o111);
});

test('the findings of today go into a baseline, those of a text that init writes as well', async () => {
  const repository = createRepository({ 'README.md': '[gone](gone.md)\n' });
  const { stdout } = await runIn(repository.root, 'init', '--yes', '--only', 'settings,baseline');
  expect(stdout).toBe(
    `Found: plain documents, no Git hooks, no changelog
✔ create  signpost.yaml             settings, all optional
✔ create  .signpost/baseline.jsonl  1 finding of today
Undo: signpost undo
`,
  );
  expect((await runIn(repository.root, 'check')).code).toBe(0);
  repository.write('OTHER.md', '[gone](gone.md)\n');
  expect((await runIn(repository.root, 'init', '--yes', '--only', 'baseline')).stdout).toContain(nothing);
  expect((await runIn(repository.root, 'check')).code).toBe(1);
});

test('the baseline knows the rules of every package', async () => {
  const repository = createRepository({
    'CHANGELOG.md': '[Keep a Changelog](https://keepachangelog.com/en/1.1.0/)\n\n## [0.0.1] - Initial Release\n',
  });
  expect((await runIn(repository.root, 'check')).stdout).toContain('the release 0.0.1 has no date');
  await runIn(repository.root, 'init', '--yes');
  expect(repository.read('.signpost/baseline.jsonl')).toContain('"rule":"changelog-form"');
  expect((await runIn(repository.root, 'check')).code).toBe(0);
});

test('a project with settings gets no baseline, unless it is asked for', async () => {
  const repository = createRepository({ 'README.md': '[gone](gone.md)\n', 'signpost.yaml': '' });
  await runIn(repository.root, 'init', '--yes', '--skip', 'hook');
  expect(repository.snapshot()['.signpost/baseline.jsonl']).toBeUndefined();
  await runIn(repository.root, 'init', '--yes', '--only', 'baseline');
  expect(repository.read('.signpost/baseline.jsonl').split('\n')).toHaveLength(3);
});

test('programs are told the plan as JSON, and write with --yes only', async () => {
  const repository = createRepository({ 'README.md': '# Quorum\n' });
  const told = async (...args: readonly string[]): Promise<unknown> =>
    JSON.parse((await runIn(repository.root, 'init', '--json', '--only', 'tasks,hook', ...args)).stdout);
  const expected = {
    version: 1,
    found: ['plain documents', 'no Git hooks', 'no changelog'],
    written: false,
    parts: [
      {
        id: 'hook',
        title: 'Git hook',
        outcome: 'write',
        files: [{ kind: 'create', path: '.githooks/pre-commit', detail: 'signpost check --staged' }],
        next: [],
      },
      { id: 'tasks', title: 'Tasks', outcome: 'skip', why: 'there is no Makefile and no package.json' },
    ],
    hooksPath: '.githooks',
    diff: expect.stringMatching(/^--- \/dev\/null\n\+\+\+ b\/\.githooks\/pre-commit\n/),
  };
  expect(await told()).toEqual(expected);
  expect(repository.snapshot()).toEqual({ 'README.md': '# Quorum\n' });
  expect(await told('--yes')).toEqual({ ...expected, written: true });
  expect(readHooksPath(repository)).toBe('.githooks');
});

test('a part that is declined is not written, and the later ones do not count on it', async () => {
  const { root } = createRepository({ 'README.md': '# Quorum\n', Makefile: 'all:\n' });
  const project = { ...openWorkspace(root), git: { isTopLevel: true, own: [] } };
  const all = { ids: new Set(partIds), named: new Set<string>() };
  const asked: string[] = [];
  const { parts, changes, hooksPath } = await planParts(project, detectProject(project), all, {
    chooseHooks: () => Promise.resolve(undefined),
    accept(question) {
      asked.push(question);
      return Promise.resolve(question.includes('Tell contributors'));
    },
  });
  expect(asked).toHaveLength(5);
  expect(parts.map(({ id, outcome }) => [id, outcome.kind])).toEqual([
    ['settings', 'declined'],
    ['hook', 'declined'],
    ['tasks', 'declined'],
    ['ci', 'declined'],
    ['changelog', 'skip'],
    ['release', 'skip'],
    ['contributing', 'write'],
    ['baseline', 'present'],
  ]);
  expect(hooksPath).toBeUndefined();
  expect(changes.map(({ kind, path }) => [kind, path])).toEqual([['create', 'CONTRIBUTING.md']]);
  const [lead] = changes.flatMap((change) => (change.kind === 'create' ? change.content.split('<!-- Generated') : []));
  expect(lead).toBe(`# Contributing

## Documentation

- \`npx --yes @signpost/cli@${version} check\` checks the documentation.
- Where \`signpost\` stands below, run \`npx --yes @signpost/cli@${version}\`.

<!-- signpost:begin contributing -->
`);
});

test.each(['CONTRIBUTING.md', '.github/CONTRIBUTING.md', 'CONTRIBUTING.rst'])(
  'the section of %s is what signpost docs writes there',
  async (path) => {
    const repository = createRepository({ [path]: 'Contributing\n============\n' });
    await runIn(repository.root, 'init', '--yes', '--only', 'contributing');
    expect(repository.read(path)).toContain('Which documents does my change need?');
    expect(await runIn(repository.root, 'docs', '--check', 'contributing')).toMatchObject({
      code: 0,
      stdout: '✔ 1 generated part is fresh\n',
    });
    expect(await runIn(repository.root, 'check')).toMatchObject({ code: 0 });
  },
);

test('settings that are wrong are the reason to leave out what needs them', async () => {
  const repository = createRepository({ 'signpost.yaml': 'rotos: []\n' });
  const { code, stdout } = await runIn(repository.root, 'init', '--yes', '--only', 'settings,hook,contributing');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `Found: plain documents, no Git hooks, no changelog
✔ create  .githooks/pre-commit  signpost check --staged
✔ git config core.hooksPath .githooks
- Contribution guide left out: signpost.yaml:1:1: unknown key \`rotos\`
Undo: signpost undo
`,
  });
});

test('without a terminal it asks nothing and says what to do', () => {
  const { root } = createRepository({ 'README.md': '# Quorum\n' });
  expect(runSignpost(root, 'init')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '✖ signpost init asks before it writes, and there is no terminal\n' +
      '  see what it would write: signpost init --dry-run; write it: signpost init --yes\n',
  });
});

test('a part that does not exist is named with the nearest one', async () => {
  const { root } = createFolder();
  const { code, stderr } = await runIn(root, 'init', '--yes', '--skip', 'hooks');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      '✖ init has no part hooks, did you mean hook?\n' +
      '  its parts are settings, hook, tasks, ci, changelog, release, contributing, baseline\n',
  });
});

test('a clone that has the hook but was not told of it is told', async () => {
  const repository = createRepository({ 'README.md': '# Quorum\n' });
  await runIn(repository.root, 'init', '--yes');
  repository.git('config', '--unset', 'core.hooksPath');
  const { stdout } = await runIn(repository.root, 'init', '--yes', '--only', 'hook');
  expect(stdout).toBe(
    'Found: plain documents, Git hooks in .githooks, no changelog\n✔ git config core.hooksPath .githooks\n',
  );
  expect(readHooksPath(repository)).toBe('.githooks');
});

test('undo leaves a hooks path alone whose folder has more than ours', async () => {
  const repository = createRepository({ '.githooks/pre-push': '#!/bin/sh\n' });
  await runIn(repository.root, 'init', '--yes');
  await runIn(repository.root, 'undo');
  expect(repository.snapshot()).toEqual({ '.githooks/pre-push': '#!/bin/sh\n' });
  expect(readHooksPath(repository)).toBe('.githooks');
});

test('files that are no text and links that lead out are left alone, and the rest is written', async () => {
  const outside = createFolder({ 'guide.md': '# Other\n' });
  const repository = createRepository({ Makefile: Buffer.from([0x61, 0xff, 0x0a]) });
  repository.link('CONTRIBUTING.md', outside.path('guide.md'));
  const { code, stdout } = await runIn(repository.root, 'init', '--yes', '--skip', 'changelog');
  expect(code).toBe(0);
  expect(stdout).toBe(
    `Found: plain documents, Makefile, no Git hooks, no changelog
✔ create  signpost.yaml                     settings, all optional
✔ create  .githooks/pre-commit              signpost check --staged
✔ create  .github/workflows/docs-check.yml  signpost check on every pull request
✔ git config core.hooksPath .githooks
- Tasks left out: Makefile:1:1: cannot read the file: it is not UTF-8
- Contribution guide left out: cannot write "CONTRIBUTING.md": the symbolic link \`CONTRIBUTING.md\` leads out of the project
Undo: signpost undo
`,
  );
  expect(outside.snapshot()).toEqual({ 'guide.md': '# Other\n' });
});

test.runIf(spawnSync('make', ['--version']).status === 0)(
  'the task of a Makefile with CRLF and no last line end runs',
  async () => {
    const repository = createRepository({
      Makefile: 'all:\r\n\techo all',
      'package.json': '{"devDependencies":{"@signpost/cli":"*"}}',
    });
    await runIn(repository.root, 'init', '--yes');
    expect(repository.read('Makefile')).toBe(
      'all:\r\n\techo all\r\n\r\n.PHONY: docs-check\r\ndocs-check:\r\n\tnpx --no-install signpost check\r\n',
    );
    install(repository);
    const { status, stdout } = spawnSync('make', ['docs-check'], { cwd: repository.root, encoding: 'utf8' });
    expect({ status, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      status: 0,
      last: '✔ All documentation checks passed',
    });
  },
);

/** Twice is once, green, and taken back to the byte. */
async function tryOn(given: Readonly<Record<string, string>>): Promise<void> {
  const repository = createRepository({ ...given, 'README.md': '# Quorum\n' });
  const before = repository.snapshot();
  expect(await runIn(repository.root, 'init', '--yes')).toMatchObject({ code: 0, stderr: '' });
  const after = repository.snapshot();
  expect((await runIn(repository.root, 'check')).code).toBe(0);
  expect((await runIn(repository.root, 'init', '--yes')).stdout).toContain(nothing);
  expect(repository.snapshot()).toEqual(after);
  await runIn(repository.root, 'undo');
  expect(repository.snapshot()).toEqual(before);
  expect(readHooksPath(repository)).toBe('');
  repository.dispose();
}

test('whatever lies in the files, init twice is init once, and undo gives every byte back', async () => {
  const text = fc
    .array(
      fc.constantFrom(
        'a: b\n',
        '#!/bin/sh\n',
        'exit 0\r\n',
        '\t',
        '[x](y.md)\n',
        '{',
        '}',
        '# T\n',
        '\uFEFF',
        '- a\n',
        'é',
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((parts) => parts.join(''));
  const paths = [
    'Makefile',
    'package.json',
    '.husky/pre-commit',
    '.pre-commit-config.yaml',
    'lefthook.yml',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
  ];
  const files = fc.dictionary(fc.constantFrom(...paths), text, { maxKeys: 4, noNullPrototype: true });
  await fc.assert(fc.asyncProperty(files, tryOn), { numRuns: 10 });
});

test('the release workflow is added where it is asked for, and nowhere else', async () => {
  const repository = createRepository({ 'CHANGELOG.md': '# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- First\n' });
  repository.commit('start');
  const path = '.github/workflows/release.yml';
  const usual = await runIn(repository.root, 'init', '--yes');
  expect(usual.stdout).not.toContain(path);
  const { code, stdout } = await runIn(repository.root, 'init', '--yes', '--only', 'release');
  expect({ code, lines: stdout.split('\n').slice(1, 3) }).toEqual({
    code: 0,
    lines: [
      `✔ create  ${path}  a pull request with the next release`,
      '→ Let workflows open pull requests: on GitHub, Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests"',
    ],
  });
  const signpost = `npx --yes @signpost/cli@${version}`;
  expect(repository.read(path)).toBe(renderReleaseWorkflow({ branch: 'main', signpost }));
  const again = await runIn(repository.root, 'init', '--yes', '--only', 'release');
  expect(again.stdout).toContain('nothing to do: everything is there already');
});
