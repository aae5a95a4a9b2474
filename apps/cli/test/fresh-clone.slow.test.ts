import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const origin = join(import.meta.dirname, '../../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'signpost-clone-')));
const clone = join(folder, 'clone');

/** The machine as a newcomer has it: its own Node and npm, no terminal, nothing of this repository on PATH. */
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:GIT_|npm_|pnpm_|TURBO|VITEST|HUSKY)/i.test(name)),
  ),
  PATH: (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(delimiter),
  NO_COLOR: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
};

function run(cwd: string, command: string, ...args: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: environment, encoding: 'utf8', input: '' });
  return { code: status, output: `${stdout}${stderr}` };
}

function git(...args: readonly string[]): { code: number | null; output: string } {
  return run(clone, 'git', ...args);
}

function append(path: string, text: string): void {
  writeFileSync(join(clone, path), readFileSync(join(clone, path), 'utf8') + text);
}

function startOver(): void {
  git('reset', '--hard', '--quiet', start);
}

let start = '';

beforeAll(() => {
  run(folder, 'git', 'clone', '--quiet', origin, clone);
  start = git('rev-parse', 'HEAD').output.trim();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a fresh clone', () => {
  test('the first command installs, checks, and leaves git status clean', () => {
    const { code, output } = run(clone, 'npx', '-y', 'pnpm@12', 'docs-check');
    expect(output).toContain('All documentation checks passed');
    expect(code).toBe(0);
    expect(git('status', '--porcelain').output).toBe('');
    expect(git('config', 'core.hooksPath').output.trim()).toBe('.husky/_');
  });

  test('make in the demo ends in "all passed"', () => {
    const { code, output } = run(clone, 'make', '--no-print-directory', '-C', 'apps/demo', 'docs-check');
    expect(code).toBe(0);
    expect(output.trimEnd().split('\n').at(-1)).toBe('all passed');
  });

  test('a staged broken link refuses the commit', () => {
    append('docs/architecture.md', '\nSee [nothing](nothing.md).\n');
    git('add', '-A');
    const { code, output } = git('commit', '-m', 'docs: break a link');
    expect(output).toContain('nothing.md');
    expect(code).not.toBe(0);
    startOver();
  });

  test('the staged fix passes and unstaged edits survive', () => {
    append('docs/architecture.md', '\nSee [the manual](manual/getting-started.md).\n');
    git('add', '-A');
    append('docs/architecture.md', '\nSee [nothing](nothing.md).\n');
    const edited = readFileSync(join(clone, 'docs/architecture.md'), 'utf8');
    expect(git('commit', '-m', 'docs: link the manual').code).toBe(0);
    expect(readFileSync(join(clone, 'docs/architecture.md'), 'utf8')).toBe(edited);
    startOver();
  });

  test('a commit that only removes a linked page or picture is refused', () => {
    for (const path of ['docs/manual/getting-started.md', 'docs/images/check.svg']) {
      git('rm', '--quiet', path);
      const { code, output } = git('commit', '-m', 'docs: remove it');
      expect(output).toContain('README.md');
      expect(code).not.toBe(0);
      startOver();
    }
  });

  test('what the linters find in a staged document refuses the commit', () => {
    append('docs/architecture.md', '\nWritten in javascript.\n');
    const { code, output } = git('commit', '-am', 'docs: name the language');
    expect(output).toContain('textlint/terminology');
    expect(code).not.toBe(0);
    startOver();
  });

  test('a merge that brings a broken link is refused', () => {
    git('checkout', '--quiet', '-b', 'broken');
    append('docs/architecture.md', '\nSee [nothing](nothing.md).\n');
    git('commit', '--no-verify', '-qam', 'docs: break a link');
    git('checkout', '--quiet', '-b', 'topic', start);
    const { code, output } = git('merge', '--no-ff', '-m', 'docs: merge', 'broken');
    expect(output).toContain('nothing.md');
    expect(code).not.toBe(0);
    git('merge', '--abort');
    startOver();
  });

  test('a message that is not a conventional commit is refused', () => {
    append('docs/architecture.md', '\nMore.\n');
    expect(git('commit', '-am', 'whatever').code).not.toBe(0);
    startOver();
  });

  test('a worktree installs and checks by the same command', () => {
    git('worktree', 'add', '--quiet', join(folder, 'tree'));
    const { code, output } = run(join(folder, 'tree'), 'npx', '-y', 'pnpm@12', 'docs-check');
    expect(output).toContain('All documentation checks passed');
    expect(code).toBe(0);
  });

  test('without node_modules the hook says so in one line and does not block', () => {
    rmSync(join(clone, 'node_modules'), { recursive: true });
    append('docs/architecture.md', '\nMore.\n');
    const { code, output } = git('commit', '-qam', 'docs: more');
    expect(code).toBe(0);
    expect(output.split('\n').filter((line) => line.startsWith('signpost: node_modules is missing'))).toHaveLength(2);
  });
});
