import { chmodSync } from 'node:fs';
import { createRepository, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { type CommandResult, runSignpost } from './run-signpost.ts';

const changeset = '---\n"tool": patch\n---\n\nfixed: **A**: is 2\n';

function createProject(files: Readonly<Record<string, string>> = {}): Repository {
  const repository = createRepository({
    'package.json': '{ "name": "tool", "version": "1.0.0" }\n',
    'CHANGELOG.md': '# Changelog\n',
    '.changeset/a.md': changeset,
    'src/a.py': 'a = 2\n',
    ...files,
  });
  repository.commit('start');
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.com');
  return repository;
}

function release(repository: Repository, ...args: readonly string[]): CommandResult {
  return runSignpost(repository.root, 'changelog', 'release', '--date', '2026-11-22', ...args);
}

/** What a release that is refused says first; nothing else may have happened. */
function refusalOf(repository: Repository, ...args: readonly string[]): string | undefined {
  const before = { files: repository.snapshot(), status: repository.git('status', '--porcelain') };
  const { code, stdout, stderr } = release(repository, ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect({ files: repository.snapshot(), status: repository.git('status', '--porcelain') }).toEqual(before);
  return stderr.split('\n', 1)[0];
}

test('changes that no commit holds are not mixed with a release', () => {
  const repository = createProject();
  repository.write('src/a.py', 'a = 3\n');
  repository.write('notes.txt', 'not in git, and none of its business\n');
  expect(refusalOf(repository)).toBe('✖ uncommitted changes: src/a.py');
  repository.git('add', 'src/a.py');
  expect(refusalOf(repository)).toBe('✖ uncommitted changes: src/a.py');
  repository.git('stash');
  repository.write('.changeset/b.md', changeset);
  expect(refusalOf(repository)).toBe('✖ uncommitted changes: .changeset/b.md');
  expect(release(repository, '--allow-dirty').code).toBe(0);
});

test('a changeset for an unknown package is told with its line', () => {
  const repository = createProject({ '.changeset/a.md': changeset.replace('tool', 'toll') });
  expect(refusalOf(repository)).toBe('✖ .changeset/a.md:2:2  unknown package `toll`, did you mean `tool`?');
});

test('malformed front matter is told with its line', () => {
  const repository = createProject({ '.changeset/b.md': '---\n"tool": huge\n---\n\nText.\n' });
  expect(refusalOf(repository)).toBe('✖ .changeset/b.md:2:1  invalid version type "huge" for package "tool"');
});

test('a version file that leads out of the project is not written, and nothing else is', () => {
  const repository = createProject({ 'signpost.yaml': 'changelog:\n  versionFiles: [src/version.py]\n' });
  const elsewhere = createRepository({ 'version.py': 'version = "1.0.0"\n' });
  repository.link('src/version.py', elsewhere.path('version.py'));
  repository.commit('a link');
  expect(refusalOf(repository)).toBe(
    '✖ src/version.py does not exist, but signpost.yaml says that it holds the version',
  );
  expect(elsewhere.read('version.py')).toBe('version = "1.0.0"\n');
});

// Root may write everywhere; the slow tests have a file system that is read-only for everybody.
test.skipIf(process.getuid?.() === 0)('a folder that may not be written leaves everything as it is', () => {
  const repository = createProject({
    'signpost.yaml': 'changelog:\n  versionFiles: [src/version.py]\n',
    'src/version.py': 'version = "1.0.0"\n',
  });
  chmodSync(repository.path('src'), 0o555);
  expect(refusalOf(repository)).toBe(
    `✖ "release 1.0.1" could not be written: EACCES: permission denied, open '${repository.path('src/.signpost-1.tmp')}'`,
  );
  chmodSync(repository.path('src'), 0o755);
});

test('a hook that refuses the commit takes the release back', () => {
  const repository = createProject();
  repository.write('.git/hooks/pre-commit', '#!/bin/sh\necho "no releases on Fridays" >&2\nexit 1\n');
  chmodSync(repository.path('.git/hooks/pre-commit'), 0o755);
  expect(refusalOf(repository, '--commit')).toBe('✖ git commit failed: no releases on Fridays');
});

test('a tag that exists, or cannot, stops a release before it begins', () => {
  const repository = createProject({ 'signpost.yaml': 'changelog:\n  tag: "release {version}"\n' });
  expect(refusalOf(repository, '--tag')).toBe('✖ git cannot have a tag `release 1.0.1`');
  repository.write('signpost.yaml', '{}\n');
  repository.commit('settings');
  repository.git('tag', 'v1.0.1');
  expect(refusalOf(repository, '--tag')).toBe('✖ the tag v1.0.1 exists already');
});

test('there is no commit without git, and none before the first', () => {
  const repository = createRepository({
    'package.json': '{ "name": "tool", "version": "1.0.0" }',
    '.changeset/a.md': changeset,
  });
  expect(refusalOf(repository, '--commit')).toBe('✖ this repository has no commit yet');
  expect(release(repository).code).toBe(0);
});

test('a release commits its own files and tags the commit', () => {
  const repository = createProject();
  repository.write('notes.txt', 'not in git\n');
  expect(release(repository, '--tag')).toEqual({
    code: 0,
    stdout: [
      '✔ update  CHANGELOG.md\n',
      '✔ update  package.json\n',
      '✔ delete  .changeset/a.md\n',
      'Released 1.0.1 (was 1.0.0). Tagged v1.0.1; publish it: git push --follow-tags\n',
    ].join(''),
    stderr: '',
  });
  expect(repository.git('status', '--porcelain')).toBe('?? notes.txt\n');
  expect(repository.git('show', '--name-status', '--format=%s', 'v1.0.1^{commit}').trim().split(/\n+/)).toEqual([
    'chore(release): 1.0.1',
    'D\t.changeset/a.md',
    'M\tCHANGELOG.md',
    'M\tpackage.json',
  ]);
  expect(repository.git('cat-file', '-t', 'v1.0.1')).toBe('tag\n');
});

test('a prerelease and a release of everything follow each other', () => {
  const repository = createProject();
  expect(release(repository, '--pre', 'rc', '--commit').stdout).toContain(
    'Released 1.0.1-rc.1 (was 1.0.0). Committed.',
  );
  expect(repository.git('ls-files', '.changeset')).toBe('.changeset/pre/a.md\n');
  expect(release(repository, '--commit').stdout).toContain('Released 1.0.1 (was 1.0.1-rc.1). Committed.');
  expect(repository.git('ls-files', '.changeset')).toBe('');
  const entry = '### Fixed\n\n- **A**: is 2\n';
  expect(repository.read('CHANGELOG.md')).toBe(
    `# Changelog\n\n## [1.0.1] - 2026-11-22\n\n${entry}\n## [1.0.1-rc.1] - 2026-11-22\n\n${entry}`,
  );
});

test('a snapshot touches version files only', () => {
  const repository = createProject();
  const { code, stdout } = release(repository, '--snapshot', 'canary');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(
      /^✔ update {2}package\.json\nSnapshot 1\.0\.1-canary\.\d{14} \(was 1\.0\.0\)\. Undo: signpost undo\n$/,
    ),
  });
  expect(repository.git('status', '--porcelain')).toBe(' M package.json\n');
});

test('options that undo each other are refused', () => {
  expect(release(createProject(), '--snapshot', 'a', '--tag')).toEqual({
    code: 2,
    stdout: '',
    stderr: '✖ --snapshot and --tag do not go together: a snapshot is there to be thrown away\n',
  });
});
