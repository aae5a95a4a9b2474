import { createRepository, type Repository } from '@signpost/testkit';
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hookThatRuns } from './run-signpost.ts';

const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>\n';

function createDocs(): Repository {
  const repository = createRepository({
    'README.md': '# Readme\n\n[guide](docs/guide.md#set-up)\n',
    'docs/guide.md': '# Guide\n\n## Set up\n\n![flow](flow.svg)\n',
    'docs/flow.svg': picture,
  });
  repository.commit('docs: start');
  repository.write('.git/hooks/pre-commit', hookThatRuns('check', '--staged'));
  chmodSync(repository.path('.git/hooks/pre-commit'), 0o755);
  return repository;
}

/** Commits with the real hook; the exit code of git and what the hook printed. */
function commit(
  { root, environment }: Repository,
  ...args: readonly string[]
): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('git', ['commit', '--quiet', '-m', 'docs: change', ...args], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

test('a staged broken link refuses the commit and shows the finding', () => {
  const repository = createDocs();
  repository.write('docs/new.md', '# New\n\n[gone](gone.md)\n');
  repository.git('add', '.');
  const { code, output } = commit(repository);
  expect(code).toBe(1);
  expect(output).toContain('docs/new.md:3:8');
  expect(repository.git('log', '--oneline').trim().split('\n')).toHaveLength(1);
});

test('what is staged counts: the fix is staged, other edits stay where they are', () => {
  const repository = createDocs();
  repository.write('docs/new.md', '# New\n\n[guide](guide.md)\n');
  repository.git('add', '.');
  repository.write('docs/new.md', '# New\n\n[gone](gone.md)\n');
  expect(commit(repository)).toEqual({ code: 0, output: '' });
  expect(repository.read('docs/new.md')).toBe('# New\n\n[gone](gone.md)\n');
  expect(repository.git('show', 'HEAD:docs/new.md')).toBe('# New\n\n[guide](guide.md)\n');
});

test('a fix that is only in the worktree does not help', () => {
  const repository = createDocs();
  repository.write('docs/new.md', '# New\n\n[gone](gone.md)\n');
  repository.git('add', '.');
  repository.write('docs/new.md', '# New\n\n[guide](guide.md)\n');
  expect(commit(repository).code).toBe(1);
});

test('a commit that only removes a linked page is refused', () => {
  const repository = createDocs();
  repository.git('rm', '--quiet', 'docs/guide.md');
  const { code, output } = commit(repository);
  expect(code).toBe(1);
  expect(output).toContain('README.md:3:9');
});

test('a commit that only removes a linked picture is refused', () => {
  const repository = createDocs();
  repository.git('rm', '--quiet', 'docs/flow.svg');
  const { code, output } = commit(repository);
  expect(code).toBe(1);
  expect(output).toContain('docs/guide.md:5:');
});

test('a commit that only renames a picture is refused', () => {
  const repository = createDocs();
  repository.git('mv', 'docs/flow.svg', 'docs/steps.svg');
  const { code, output } = commit(repository);
  expect(code).toBe(1);
  expect(output).toContain('docs/steps.svg');
});

test('a commit that renames a heading is refused for the link in another file', () => {
  const repository = createDocs();
  repository.write('docs/guide.md', '# Guide\n\n## Installation\n\n![flow](flow.svg)\n');
  const { code, output } = commit(repository, 'docs/guide.md');
  expect(code).toBe(1);
  expect(output).toContain('README.md:3:9');
});

test('commit -a is judged by what it takes, an old finding elsewhere does not block', () => {
  const repository = createDocs();
  repository.write('old.md', '# Old\n\n[gone](gone.md)\n');
  repository.git('add', '.');
  repository.git('commit', '--quiet', '--no-verify', '-m', 'docs: old fault');
  repository.write('README.md', '# Readme\n\n[guide](docs/guide.md)\n');
  expect(commit(repository, '-a')).toEqual({ code: 0, output: '' });
});

test('the first commit of a repository is checked', () => {
  const repository = createRepository({ 'README.md': '# Readme\n\n[gone](gone.md)\n' });
  repository.write('.git/hooks/pre-commit', hookThatRuns('check', '--staged'));
  chmodSync(repository.path('.git/hooks/pre-commit'), 0o755);
  repository.git('add', '.');
  expect(commit(repository).code).toBe(1);
});
