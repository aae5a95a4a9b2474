import { createRepository, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { runSignpost } from './run-signpost.ts';

const changeset = '---\n"tool": patch\n---\n\nfixed: **A**: is 2\n';

function createProject(files: Readonly<Record<string, string>>): Repository {
  const repository = createRepository({ '.changeset/a.md': changeset, ...files });
  repository.commit('start');
  return repository;
}

test('a release of a Python project raises the version in pyproject.toml', () => {
  const repository = createProject({ 'pyproject.toml': '[project]\nname = "tool"\nversion = "1.2.3"\n' });
  expect(runSignpost(repository.root, 'changelog', 'release')).toEqual({
    code: 0,
    stdout: [
      '✔ create  CHANGELOG.md\n',
      '✔ update  pyproject.toml\n',
      '✔ delete  .changeset/a.md\n',
      'Released 1.2.4 (was 1.2.3). Undo: signpost undo\n',
    ].join(''),
    stderr: '',
  });
  expect(repository.read('pyproject.toml')).toBe('[project]\nname = "tool"\nversion = "1.2.4"\n');
});

function listed(mark: string): string {
  return `${mark} create  CHANGELOG.md\n${mark} delete  .changeset/a.md\n`;
}

test('a release that found no file with a version says so', () => {
  const { root } = createProject({});
  expect(runSignpost(root, 'changelog', 'release', '--dry-run').stdout).toBe(
    `${listed(' ')}no version file was found; only the changelog would be written\n0.0.0 → 0.0.1. Nothing was written (--dry-run).\n`,
  );
  expect(runSignpost(root, 'changelog', 'release').stdout).toBe(
    `${listed('✔')}no version file was found; only the changelog was written\nReleased 0.0.1 (was 0.0.0). Undo: signpost undo\n`,
  );
  expect(runSignpost(root, 'changelog', 'release')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'nothing to release: no changeset is pending (write one: signpost new changelog, or pnpm changeset)\n',
  });
});

test('a changelog outside of the project is refused before anything is listed', () => {
  const { root } = createProject({ 'signpost.yaml': 'changelog:\n  file: ../../CHANGELOG.md\n' });
  const { code, stdout, stderr } = runSignpost(root, 'changelog', 'release', '--dry-run');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^✖ \.\.\/\.\.\/CHANGELOG\.md lies outside of the project\n/);
});

test('a preview as JSON says the next version', () => {
  const { root } = createProject({ 'package.json': '{ "name": "tool", "version": "1.0.0" }\n' });
  expect(JSON.parse(runSignpost(root, 'changelog', 'preview', '--format', 'json').stdout)).toEqual({
    next: '1.0.1',
    previous: '1.0.0',
    bump: 'patch',
    sections: [{ title: 'Fixed', entries: [{ title: 'A', markdown: '- **A**: is 2' }] }],
  });
});

test('a commit has the file that a symbolic link leads to', () => {
  const repository = createProject({ 'docs/changes.md': '# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- First\n' });
  repository.link('CHANGELOG.md', 'docs/changes.md');
  repository.commit('link');
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.com');
  expect(runSignpost(repository.root, 'changelog', 'release', '--tag').code).toBe(0);
  expect(repository.git('status', '--porcelain')).toBe('');
  expect(repository.git('diff', '--name-only', 'HEAD~1')).toBe('.changeset/a.md\ndocs/changes.md\n');
});

test('notes are of one release, or of all', () => {
  const { root } = createProject({ 'CHANGELOG.md': '## 1.1.0\n\n- Second\n\n## 1.0.0\n\n- First\n' });
  const refuse = (...args: readonly string[]): string => runSignpost(root, 'changelog', 'notes', ...args).stderr;
  expect(refuse('1.1.0', '1.0.0')).toBe('✖ unexpected argument 1.0.0\n  signpost changelog notes --help\n');
  expect(refuse('--all', '1.0.0')).toBe('✖ unexpected argument 1.0.0\n  signpost changelog notes --help\n');
});
