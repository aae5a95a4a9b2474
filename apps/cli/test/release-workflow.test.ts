import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { renderReleaseWorkflow } from '@signpost/changelog';
import { createFolder, createRepository, type Folder, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { script } from './run-signpost.ts';

/** The shell scripts of the workflow, by the names of their steps. */
function readScripts(workflow: string): ReadonlyMap<string, string> {
  return new Map(
    workflow.split(/^ {6}- name: /m).flatMap((step) => {
      const [name = '', ...rest] = step.split('\n');
      const at = rest.indexOf('        run: |');
      if (at === -1) return [];
      const lines = rest.slice(at + 1);
      const end = lines.findIndex((line) => line !== '' && !line.startsWith(' '.repeat(10)));
      return [[name, (end === -1 ? lines : lines.slice(0, end)).map((line) => line.slice(10)).join('\n')] as const];
    }),
  );
}

const scripts = readScripts(
  renderReleaseWorkflow({ branch: 'main', signpost: `'${process.execPath}' '${script}'`, install: 'true' }),
);

/** GitHub cannot be reached from a test: this `gh` writes down what it is asked, and knows of what a file says. */
const gh = `#!/bin/sh
{ printf '%s' "gh"; for word; do printf ' %s' "$word"; done; echo; } >> "$RUNNER_TEMP/asked.txt"
case "$1 $2" in
  'pr list') cat "$RUNNER_TEMP/open.txt" 2>/dev/null || true ;;
  'release view') test -f "$RUNNER_TEMP/published.txt" ;;
esac
`;

interface World {
  readonly repository: Repository;
  readonly remote: Repository;
  readonly temporary: Folder;
}

function createWorld(): World {
  const temporary = createFolder({ 'bin/gh': gh });
  chmodSync(temporary.path('bin/gh'), 0o755);
  const remote = createRepository();
  remote.git('config', 'receive.denyCurrentBranch', 'ignore');
  const repository = createRepository({
    'package.json': '{ "name": "tool", "version": "1.0.0" }\n',
    'CHANGELOG.md': '# Changelog\n',
    '.changeset/a.md': '---\n"tool": minor\n---\n\nadded: **Retries**: three, see [the guide](guide.md)\n',
    'guide.md': '# Guide\n',
  });
  repository.commit('start');
  repository.git('remote', 'add', 'origin', remote.root);
  repository.git('push', '--quiet', 'origin', 'main');
  return { repository, remote, temporary };
}

function runStep({ repository, temporary }: World, name: string, variables: Readonly<Record<string, string>>): string {
  const { status, stderr } = spawnSync('bash', ['-e', '-c', scripts.get(name) ?? 'exit 99'], {
    cwd: repository.root,
    encoding: 'utf8',
    env: {
      ...repository.environment,
      PATH: `${temporary.path('bin')}:${process.env['PATH'] ?? ''}`,
      RUNNER_TEMP: temporary.root,
      RELEASE_BRANCH: 'signpost/release',
      ...variables,
    },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('✖') });
  const asked = temporary.path('asked.txt');
  return existsSync(asked) ? readFileSync(asked, 'utf8').replaceAll(temporary.root, 'TEMP') : '';
}

test('pending changesets are one pull request, which is kept up to date', () => {
  const world = createWorld();
  const { repository, remote, temporary } = world;
  const propose = (): string => runStep(world, 'Propose the next release', { BASE: 'main' });
  expect(propose()).toBe(
    [
      'gh auth setup-git\n',
      'gh pr list --head signpost/release --base main --state open --json number --jq .[].number\n',
      'gh pr create --head signpost/release --base main --title chore(release): 1.1.0 --body-file TEMP/release.md\n',
    ].join(''),
  );
  expect(temporary.read('release.md')).toBe('### Added\n\n- **Retries**: three, see [the guide](guide.md)\n');
  expect(remote.git('show', '--name-status', '--format=%s', 'signpost/release').trim().split(/\n+/)).toEqual([
    'chore(release): 1.1.0',
    'D\t.changeset/a.md',
    'M\tCHANGELOG.md',
    'M\tpackage.json',
  ]);

  repository.git('switch', '--quiet', 'main');
  repository.write('.changeset/b.md', '---\n"tool": major\n---\n\nremoved: **Wizard**: gone\n');
  repository.commit('remove');
  temporary.write('open.txt', '7\n');
  temporary.remove('asked.txt');
  expect(propose()).toContain(
    'gh pr edit signpost/release --title chore(release): 2.0.0 --body-file TEMP/release.md\n',
  );
  expect(remote.git('log', '--format=%s', 'signpost/release')).toBe('chore(release): 2.0.0\nremove\nstart\n');
});

test('without a changeset nothing is proposed', () => {
  const world = createWorld();
  world.repository.remove('.changeset');
  world.repository.commit('nothing');
  expect(runStep(world, 'Propose the next release', { BASE: 'main' })).toBe('');
});

test('a merged release is tagged and published with its notes, once', () => {
  const world = createWorld();
  const { repository, temporary } = world;
  runStep(world, 'Propose the next release', { BASE: 'main' });
  temporary.remove('asked.txt');
  const variables = { COMMIT: 'abc', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'example/tool' };
  const publish = (): string => runStep(world, 'Tag the release and publish its notes', variables);
  expect(publish()).toBe(
    'gh release view v1.1.0\ngh release create v1.1.0 --target abc --title v1.1.0 --notes-file TEMP/notes.md --latest\n',
  );
  expect(temporary.read('notes.md')).toBe(
    '### Added\n\n- **Retries**: three, see [the guide](https://github.com/example/tool/blob/v1.1.0/guide.md)\n',
  );
  temporary.write('published.txt', '');
  temporary.remove('asked.txt');
  expect(publish()).toBe('gh release view v1.1.0\n');
  expect(repository.git('status', '--porcelain')).toBe('');
});

test('the workflow may do what it needs and nothing else, and names its actions by their commits', () => {
  const workflow = renderReleaseWorkflow({ branch: 'trunk', signpost: 'signpost' });
  expect(workflow.match(/^ *permissions:.*(?:\n {6}\S.*)*/gm)).toEqual([
    'permissions: {}',
    '    permissions:\n      contents: write # pushes the branch of the pull request\n      pull-requests: write # opens the pull request and keeps its text',
    '    permissions:\n      contents: write # makes the tag and the release',
  ]);
  expect(workflow.match(/uses: \S+/g)?.filter((line) => !/@[0-9a-f]{40}$/.test(line))).toEqual([]);
  expect(workflow).not.toMatch(/\{\{(?!\s)/);
  expect(workflow.match(/branches: .*/g)).toEqual(['branches: [trunk]', 'branches: [trunk]']);
  expect([...scripts.values()].filter((text) => text.includes('${{'))).toEqual([]);
});
