import { createFolder, type Folder } from '@signpost/testkit';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyDemo, mistral } from './copy-demo.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs `pnpm plop` without pnpm and without a terminal. */
function runPlop(...args: readonly string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['plopfiles/run.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, stdout, stderr };
}

function copyScaffolds(): Folder {
  const folder = createFolder({ 'package.json': '{ "name": "signpost-copy" }\n' });
  for (const own of ['.signpost/scenarios', '.signpost/kinds']) {
    cpSync(join(root, own), folder.path(own), { recursive: true });
  }
  return folder;
}

test('flags are taken after -- and before it, and both doors write the same', () => {
  const [after, before] = [copyDemo(), copyDemo()];
  expect(runPlop('backend', '--', '--dest', after.root, ...mistral).code).toBe(0);
  expect(runPlop('backend', '--dest', before.root, ...mistral).code).toBe(0);
  expect(after.snapshot()).toEqual(before.snapshot());
  expect(after.read('quorum/configs/providers/mistral-ai.yaml')).toContain('MISTRAL_API_KEY');
});

test('a dry run through Plop writes nothing', () => {
  const folder = copyDemo();
  const files = folder.snapshot();
  const { code, stdout } = runPlop('backend', '--dest', folder.root, ...mistral, '--dry-run');
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing was written (--dry-run).');
  expect(folder.snapshot()).toEqual(files);
});

test('a missing answer is one clear line and a failed exit', () => {
  const { code, stderr } = runPlop('backend', '--', '--dest', copyDemo().root);
  expect(code).toBe(2);
  expect(stderr).toContain('✖ --name, --models are required for backend\n');
  expect(stderr).not.toContain('    at ');
});

test('an unknown generator fails, and without one the list is shown', () => {
  expect(runPlop('backnd').code).not.toBe(0);
  const { code, stdout, stderr } = runPlop();
  expect({ code, stderr }).toEqual({ code: 2, stderr: '✖ which generator? name one: pnpm plop backend\n' });
  expect(stdout).toContain("I'm fixing a bug");
});

test('a flag that Node has too is the answer of the question', () => {
  const folder = copyDemo();
  expect(runPlop('bugfix', '--title', 'Ties', '--text', 'are broken', '--dest', folder.root).code).toBe(0);
  expect(folder.read('.changeset/fix-ties-are-broken.md')).toContain('- **Ties**: are broken\n');
});

test('--help shows the questions of a scenario', () => {
  expect(runPlop('bugfix', '--help')).toMatchObject({ code: 0, stderr: '' });
  expect(runPlop('bugfix', '--help').stdout).toContain('--title TEXT');
});

test('rule scaffolds one folder with a failing spec', () => {
  const folder = copyScaffolds();
  const answers = ['--id', 'empty-section', '--summary', 'A heading without text below it.', '--group', 'form'];
  expect(runPlop('rule', '--', '--dest', folder.root, ...answers).code).toBe(0);
  const written = Object.entries(folder.snapshot()).filter(([path]) => path.startsWith('packages/'));
  expect(Object.fromEntries(written)).toMatchSnapshot();
});

test('reporter and scenario scaffold one folder each', () => {
  const folder = copyScaffolds();
  expect(runPlop('reporter', '--dest', folder.root, '--id', 'junit').code).toBe(0);
  const says = ['--says', "I'm adding a configuration option"];
  expect(runPlop('scenario', '--dest', folder.root, '--id', 'config-option', ...says).code).toBe(0);
  const written = Object.entries(folder.snapshot()).filter(([path]) => path.startsWith('packages/'));
  expect(Object.fromEntries(written)).toMatchSnapshot();
});

test('a name that is no name is refused and nothing is written', () => {
  const folder = copyScaffolds();
  const files = folder.snapshot();
  for (const id of ['../../evil', 'No', 'a b', 'x.ts']) {
    expect(runPlop('reporter', '--dest', folder.root, '--id', id).code).toBe(2);
  }
  expect(folder.snapshot()).toEqual(files);
});
