import { createRepository, type Repository } from '@signpost/testkit';
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runIn } from './run-in.ts';
import { hookThatRuns, runSignpost } from './run-signpost.ts';

const strict = 'rules:\n  missing-required-doc: error\n';

function createBranch(files: Readonly<Record<string, string>> = {}): Repository {
  const repository = createRepository({ 'quorum/voting.py': 'a = 1\n', 'README.md': '# Quorum\n', ...files });
  repository.commit('feat: start');
  repository.git('checkout', '--quiet', '-b', 'topic');
  return repository;
}

function checkSince(repository: Repository): Promise<{ readonly code: number | null; readonly stdout: string }> {
  return runIn(repository.root, 'check', '--since', 'main', '--format', 'compact');
}

const finding = 'quorum/voting.py:1:1: warning: missing Changelog entry (write what is missing: signpost new bugfix; ';

test('a branch that fixes a bug without telling users is warned, and told how to', async () => {
  const repository = createBranch();
  repository.write('quorum/voting.py', 'a = 2\n');
  repository.commit('fix: ties');
  expect(runSignpost(repository.root, 'check', '--since', 'main')).toEqual({
    code: 0,
    stderr: '',
    stdout: `quorum/voting.py:1:1   missing-required-doc (warning)
    1 │ a = 2
      │ ^ missing Changelog entry
      = this change: "I'm fixing a bug", as a commit says "fix: ties",
        quorum/voting.py was changed; Changelog entry: nothing was added to
        .changeset, and nothing unreleased to CHANGELOG.md
      = write what is missing: signpost new bugfix; where one is not needed, say
        why in the commit: Signpost-Waive: changelog-entry (reason)

✔ links        no links to check in 1 file
✔ duplicates   nothing repeated in 1 file
✔ lint         1 file
✔ form         1 file
⚠ scenario     1 finding in 1 file
✔ All documentation checks passed, with 1 warning
`,
  });
  expect(await runIn(repository.root, 'check')).toMatchObject({
    code: 0,
    stdout: expect.not.stringContaining('scenario'),
  });
});

test('what was found before is not repeated once the entry is there, whatever is in the cache', async () => {
  const repository = createBranch();
  repository.write('quorum/voting.py', 'a = 2\n');
  repository.commit('fix: ties');
  expect((await checkSince(repository)).stdout).toContain(finding);
  expect((await checkSince(repository)).stdout).toContain(finding);
  repository.write('.changeset/ties.md', '---\n"quorum": patch\n---\n\nfixed: **Voting**: ties are decided\n');
  expect((await checkSince(repository)).stdout).not.toContain('missing-required-doc');
  repository.remove('.changeset/ties.md');
  expect((await checkSince(repository)).stdout).toContain(finding);
});

test('by setting it is an error for a branch, stays a warning in the hook, and can be off', async () => {
  const repository = createBranch({
    'signpost.yaml': strict,
    'docs/backends.md': '# Backends\n\n| Backend |\n| --- |\n| OpenAI |\n',
  });
  repository.write('quorum/backends/mistral.py', 'class Mistral: ...\n');
  repository.git('add', '.');
  const staged = await runIn(repository.root, 'check', '--staged', '--format', 'compact');
  expect([staged.code, staged.stdout]).toEqual([
    0,
    expect.stringContaining(
      'quorum/backends/mistral.py:1:1: warning: missing User guide, Example config and Changelog entry',
    ),
  ]);
  const branch = await checkSince(repository);
  expect([branch.code, branch.stdout]).toEqual([
    1,
    expect.stringContaining('quorum/backends/mistral.py:1:1: error: missing User guide, Example config'),
  ]);
  repository.write('signpost.yaml', 'rules:\n  missing-required-doc: off\n');
  expect((await checkSince(repository)).stdout).not.toContain('missing-required-doc');
});

test('a real commit goes through with the warning on the screen', () => {
  const repository = createBranch({ 'signpost.yaml': strict });
  repository.write('.git/hooks/pre-commit', hookThatRuns('check', '--staged'));
  chmodSync(repository.path('.git/hooks/pre-commit'), 0o755);
  repository.write('docs/decisions/0001-rank.md', '# Rank\n\n<!-- FILL: why -->\n');
  repository.git('add', '.');
  const { status, stderr, stdout } = spawnSync('git', ['commit', '-m', 'docs: decide'], {
    cwd: repository.root,
    env: repository.environment,
    encoding: 'utf8',
  });
  expect([status, stderr + stdout]).toEqual([0, expect.stringContaining('unfinished Decision record')]);
});

test('the first commit of a project is no change, and other rules do not pay for this one', async () => {
  const repository = createRepository({ 'quorum/backends/a.py': '', 'docs/backends.md': '# Backends\n' });
  repository.git('add', '.');
  expect(await runIn(repository.root, 'check', '--staged')).toEqual({ code: 0, stdout: '', stderr: '' });
  const branch = createBranch({ '.signpost/scenarios/broken/scenario.yaml': 'id: other\n' });
  branch.write('quorum/voting.py', 'a = 2\n');
  expect((await runIn(branch.root, 'check', '--since', 'main', '--only', 'links')).code).toBe(0);
  expect((await checkSince(branch)).code).toBe(2);
});

test('a project in a folder is judged by itself', async () => {
  const repository = createBranch({ 'demo/signpost.yaml': strict, 'demo/src/a.py': '' });
  repository.write('demo/src/a.py', 'a = 1\n');
  repository.commit('fix: a');
  const { code, stdout } = await checkSince(repository);
  expect([code, stdout.split('\n').filter((line) => line.includes('missing-required-doc'))]).toEqual([
    1,
    [expect.stringMatching(/^demo\/src\/a\.py:1:1: error: missing Changelog entry \(.*\) \[missing-required-doc\]$/)],
  ]);
});
