import { createFolder, createRepository, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { runSignpost } from './run-signpost.ts';

function createProject(): Repository {
  const repository = createRepository({
    'package.json': '{ "name": "tool", "version": "1.0.0" }\n',
    '.changeset/config.json': '{ "changedFilePatterns": ["src/**"] }\n',
    'src/a.py': 'a = 1\n',
    'docs/a.md': '# A\n',
  });
  repository.commit('start');
  repository.git('checkout', '--quiet', '-b', 'topic');
  return repository;
}

test('a change that users notice owes an entry', () => {
  const repository = createProject();
  repository.write('src/a.py', 'a = 2\n');
  repository.commit('fix');
  expect(runSignpost(repository.root, 'changelog', 'check', '--since', 'main')).toEqual({
    code: 1,
    stdout: '✖ no changelog entry for src/a.py\n  write one: signpost new changelog, or pnpm changeset\n',
    stderr: '',
  });
});

test('with an entry it owes none, and a change of the docs alone never does', () => {
  const repository = createProject();
  repository.write('docs/a.md', '# B\n');
  repository.commit('docs');
  expect(runSignpost(repository.root, 'changelog', 'check', '--since', 'main').code).toBe(0);
  repository.write('src/a.py', 'a = 2\n');
  repository.write('.changeset/a.md', '---\n"tool": patch\n---\n\nfixed: **A**: is 2\n');
  repository.commit('fix');
  expect(runSignpost(repository.root, 'changelog', 'check', '--since', 'main').code).toBe(0);
});

test('the changelog itself owes none, whatever the patterns say', () => {
  const repository = createProject();
  repository.write('.changeset/config.json', '{ "changedFilePatterns": ["**"] }\n');
  repository.write('signpost.yaml', 'changelog:\n  file: docs/changes.md\n');
  repository.commit('settings');
  repository.write('docs/changes.md', '# Changelog\n');
  expect(runSignpost(repository.root, 'changelog', 'check')).toEqual({ code: 0, stdout: '', stderr: '' });
  repository.write('CHANGELOG.md', '# Another file\n');
  expect(runSignpost(repository.root, 'changelog', 'check').code).toBe(1);
});

test('removing an entry of others is no entry', () => {
  const repository = createProject();
  repository.git('checkout', '--quiet', 'main');
  repository.write('.changeset/a.md', '---\n"tool": patch\n---\n\nfixed: **A**: is 2\n');
  repository.commit('entry');
  repository.git('checkout', '--quiet', '-b', 'other');
  repository.git('rm', '--quiet', '.changeset/a.md');
  repository.write('src/a.py', 'a = 2\n');
  repository.commit('fix');
  expect(runSignpost(repository.root, 'changelog', 'check', '--since', 'main').code).toBe(1);
});

test('an unknown revision is wrong use', () => {
  const { code, stderr } = runSignpost(createProject().root, 'changelog', 'check', '--since', 'nowhere');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^✖ .*nowhere/);
});

test('a release takes the entries and owes none', () => {
  const repository = createProject();
  repository.git('checkout', '--quiet', 'main');
  repository.write('.changeset/config.json', '{ "changedFilePatterns": ["**"] }\n');
  repository.write('.changeset/a.md', '---\n"tool": patch\n---\n\nfixed: **A**: is 2\n');
  repository.write('CHANGES.rst', 'Changes\n=======\n\n1.0.0 (2026-01-01)\n------------------\n\n- First\n');
  repository.commit('entry');
  repository.git('checkout', '--quiet', '-b', 'release');
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.com');
  expect(runSignpost(repository.root, 'changelog', 'release', '--commit').code).toBe(0);
  expect(repository.git('diff', '--name-only', 'main')).toBe('.changeset/a.md\nCHANGES.rst\npackage.json\n');
  expect(runSignpost(repository.root, 'changelog', 'check', '--since', 'main')).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

test('outside of git the form is checked, and nothing is owed', () => {
  const { root } = createFolder({ 'CHANGELOG.md': '# Keep a Changelog\n\n## [1.0.0]\n\n- First\n' });
  const { code, stdout, stderr } = runSignpost(root, 'changelog', 'check');
  expect({ code, stderr, first: stdout.split('\n', 1) }).toEqual({
    code: 1,
    stderr: '',
    first: ['CHANGELOG.md:3:1   changelog-form'],
  });
});
