import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mistral } from './copy-demo.ts';
import { createNewcomer, type Run } from './newcomer.ts';

const origin = join(import.meta.dirname, '../../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'signpost-packed-')));
const tarballs = join(folder, 'tarballs');

/** A registry that does not answer is said so after two minutes; npm itself would try for twenty. */
const limits = { stdio: 'pipe', timeout: 120_000 } as const;

/** The demo as it would be without Signpost: a project in Python, with Sphinx and a changelog. */
function createPythonProject(root: string): void {
  cpSync(join(origin, 'apps/demo'), root, {
    recursive: true,
    filter: (path) =>
      !/node_modules|__pycache__|\.changeset|signpost\.yaml$|package\.json$|Makefile$|CONTRIBUTING\.md$/.test(path),
  });
}

beforeAll(() => {
  mkdirSync(tarballs);
  const pack = ['exec', '--yes', '--', 'pnpm@12', '--recursive', 'pack', '--pack-destination', tarballs];
  execFileSync('npm', pack, { cwd: origin, ...limits });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every package can be packed, and the command needs none of the others', () => {
  const names = globSync('*.tgz', { cwd: tarballs });
  expect(names.filter((name) => name.startsWith('signpost-')).length).toBeGreaterThanOrEqual(7);
  const manifest = execFileSync('tar', ['-xzOf', join(tarballs, tarballOfCommand()), 'package/package.json'], {
    encoding: 'utf8',
  });
  const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(manifest);
  expect(Object.keys(dependencies).filter((name) => name.startsWith('@signpost/'))).toEqual([]);
});

function tarballOfCommand(): string {
  return globSync('signpost-cli-*.tgz', { cwd: tarballs })[0] ?? '';
}

describe.runIf(['linux', 'darwin'].includes(process.platform)).each(['20.20.2', '22.23.2', '24.21.0'])(
  'with Node %s',
  (node) => {
    const root = join(folder, `project-${node}`);
    let run: (command: string, ...args: string[]) => Run;

    beforeAll(() => {
      const home = join(folder, `node-${node}`);
      mkdirSync(home);
      writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
      const name = `node-${process.platform}-${process.arch}`;
      execFileSync('npm', ['install', '--no-audit', '--no-fund', `${name}@${node}`], { cwd: home, ...limits });
      const newcomer = createNewcomer(join(home, 'node_modules', name, 'bin'));
      run = (command, ...args) => newcomer(root, command, ...args);
      createPythonProject(root);
      run('git', 'init', '--quiet', '--initial-branch=main');
      writeFileSync(join(root, '.gitignore'), 'node_modules\n');
      run('git', 'add', '--all');
      run('git', 'commit', '--quiet', '--message=docs: all');
    });

    test('npm installs the command alone, and it runs on that Node', () => {
      expect(run('node', '--version').output.trim()).toBe(`v${node}`);
      const installed = run(
        'npm',
        'install',
        '--save-dev',
        '--no-audit',
        '--no-fund',
        join(tarballs, tarballOfCommand()),
      );
      expect(installed).toMatchObject({ code: 0 });
      const manifest: { readonly version: string } = JSON.parse(
        readFileSync(join(origin, 'apps/cli/package.json'), 'utf8'),
      );
      expect(run('npx', '--no-install', 'signpost', '--version')).toEqual({ code: 0, output: `${manifest.version}\n` });
    });

    test('init adopts it, and the check is green', () => {
      const { code, output } = run('npx', '--no-install', 'signpost', 'init', '--yes');
      expect(output).toContain(
        'Found: Sphinx in docs/source, Python, npm, no Git hooks, Keep a Changelog in CHANGELOG.md\n',
      );
      expect(output).toContain('✔ git config core.hooksPath .githooks\n');
      expect(code).toBe(0);
      expect(run('npm', 'run', '--silent', 'docs-check').output).toContain('✔ All documentation checks passed');
      run('git', 'add', '--all');
      expect(run('git', 'commit', '--quiet', '--message=docs: adopt Signpost')).toEqual({ code: 0, output: '' });
    });

    test('a new backend is written and stays green', () => {
      const { code, output } = run('npx', '--no-install', 'signpost', 'new', 'backend', ...mistral);
      expect(output).toContain('✔ update  docs/source/user_guide/backends.rst');
      expect(code).toBe(0);
      expect(run('npx', '--no-install', 'signpost', 'check').code).toBe(0);
      run('git', 'add', '--all');
      expect(run('git', 'commit', '--quiet', '--message=feat: add Mistral AI').code).toBe(0);
    });

    test('a commit that breaks a link is refused', () => {
      run('git', 'rm', '--quiet', 'docs/source/user_guide/backends.rst');
      const { code, output } = run('git', 'commit', '--quiet', '--message=docs: remove the backends page');
      expect(output).toContain('✖ this commit breaks ');
      expect(code).toBe(1);
      run('git', 'reset', '--quiet', '--hard');
    });

    test('undo takes back the backend, then init', () => {
      expect(run('npx', '--no-install', 'signpost', 'undo')).toMatchObject({ code: 0 });
      expect(run('npx', '--no-install', 'signpost', 'undo')).toMatchObject({ code: 0 });
      expect(existsSync(join(root, 'signpost.yaml'))).toBe(false);
      expect(run('git', 'config', 'core.hooksPath')).toEqual({ code: 1, output: '' });
      const changed = run('git', 'diff', '--name-only', 'HEAD~2').output;
      expect(changed).toBe('package-lock.json\npackage.json\n');
    });
  },
);

/** Commits what was set up, which must be possible, and then a link that leads nowhere. */
function commitBrokenLink(root: string, run: (command: string, ...args: string[]) => Run): Run {
  run('git', 'add', '--all');
  expect(run('git', 'commit', '--quiet', '--message=docs: adopt Signpost').code).toBe(0);
  writeFileSync(join(root, 'README.md'), '[gone](gone.md)\n');
  run('git', 'add', '--all');
  return run('git', 'commit', '--quiet', '--message=docs: readme');
}

describe('with lefthook itself', () => {
  const root = join(folder, 'lefthook');
  const newcomer = createNewcomer(join(process.execPath, '..'));
  const run = (command: string, ...args: string[]): Run => newcomer(root, command, ...args);

  beforeAll(() => {
    mkdirSync(root);
    run('git', 'init', '--quiet', '--initial-branch=main');
    writeFileSync(join(root, 'package.json'), '{ "name": "quorum" }\n');
    writeFileSync(join(root, 'lefthook.yml'), 'pre-commit:\n  parallel: true # fast\n');
    writeFileSync(join(root, '.gitignore'), 'node_modules\n');
    const packages = ['lefthook@2.2.2', join(tarballs, tarballOfCommand())];
    execFileSync('npm', ['install', '--save-dev', '--no-audit', '--no-fund', ...packages], {
      cwd: root,
      stdio: 'ignore',
    });
  });

  test('a commit that breaks a link is refused', () => {
    expect(run('npx', '--no-install', 'signpost', 'init', '--yes').code).toBe(0);
    expect(run('npx', '--no-install', 'lefthook', 'install').code).toBe(0);
    expect(commitBrokenLink(root, run)).toEqual({
      code: 1,
      output: expect.stringContaining('README.md:1:8   broken-link'),
    });
  });
});

describe.runIf(createNewcomer()(folder, 'pre-commit', '--version').code === 0)('with pre-commit itself', () => {
  const root = join(folder, 'pre-commit');
  const newcomer = createNewcomer(join(process.execPath, '..'));
  const run = (command: string, ...args: string[]): Run => newcomer(root, command, ...args);

  test('a commit that breaks a link is refused', () => {
    mkdirSync(root);
    run('git', 'init', '--quiet', '--initial-branch=main');
    writeFileSync(join(root, '.pre-commit-config.yaml'), '# Ours.\nrepos: []\n');
    writeFileSync(join(root, '.gitignore'), 'node_modules\n');
    run('npm', 'install', '--save-dev', '--no-audit', '--no-fund', join(tarballs, tarballOfCommand()));
    expect(run('npx', '--no-install', 'signpost', 'init', '--yes').code).toBe(0);
    expect(run('pre-commit', 'install').code).toBe(0);
    expect(commitBrokenLink(root, run)).toEqual({
      code: 1,
      output: expect.stringContaining('README.md:1:8   broken-link'),
    });
  });
});
