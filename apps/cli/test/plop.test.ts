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

test('--json is for programs: what is written, and what waits for words', () => {
  const folder = copyDemo();
  const { code, stdout } = runPlop('bugfix', '--dest', folder.root, '--title=Ties', '--text=are broken', '--json');
  const { version, scenario, written, changes, fill } = JSON.parse(stdout.replace(/^[^{]*/, ''));
  expect({ code, version, scenario, written, changes, fill }).toEqual({
    code: 0,
    version: 1,
    scenario: 'bugfix',
    written: true,
    changes: [{ kind: 'create', path: '.changeset/fix-ties-are-broken.md', detail: 'patch, Fixed' }],
    fill: [],
  });
});

test('a conditional question has its flag, and its own scenarios are those of the project that is written to', () => {
  const folder = copyDemo();
  const told = ['--announce', '--title=Installation page', '--text=the steps for Windows'];
  expect(runPlop('docs-improvement', '--dest', folder.root, ...told).code).toBe(0);
  expect(folder.read('.changeset/docs-installation-page-the-steps-for-windows.md')).toContain('### Changed\n');
  const own = 'id: own\nsays: I do my own\nsummary: x\ndocuments: [{ kind: page, need: must, why: x }]\nsteps: []\n';
  folder.write('.signpost/scenarios/own/scenario.yaml', own);
  expect(runPlop('own', '--dest', folder.root)).toMatchObject({ code: 0, stderr: '' });
  folder.write('.signpost/scenarios/own/scenario.yaml', own.replace('says', 'sais'));
  expect(runPlop('own', '--dest', folder.root)).toMatchObject({
    code: 2,
    stderr: '✖ .signpost/scenarios/own/scenario.yaml:2:1  unknown key `sais`, did you mean `says`?\n',
  });
});

test('an unknown generator fails, and without one the list is shown', () => {
  expect(runPlop('backnd')).toMatchObject({ code: 2 });
  expect(runPlop('backnd').stderr).toMatch(/^✖ unknown scenario `backnd`, did you mean `backend`\?\n/);
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
  const { stdout } = runPlop('bugfix', '--help');
  expect(stdout).toContain(
    '  --title TEXT  What was broken? (required)\n                The part that people know, in a few words.\n',
  );
  expect(stdout).toContain('\nDocuments:\n  Changelog entry  users look for the release that fixes it\n');
  expect(stdout).toContain(
    "  signpost new bugfix --title 'Gemini backend' --text 'the system prompt is no longer dropped'\n",
  );
});

test('rule scaffolds one folder with a failing spec', () => {
  const folder = copyScaffolds();
  const answers = ['--id', 'empty-section', '--summary', 'A heading without text below it.', '--group', 'form'];
  expect(runPlop('rule', '--', '--dest', folder.root, ...answers).code).toBe(0);
  const written = Object.entries(folder.snapshot()).filter(([path]) => path.startsWith('packages/'));
  expect(Object.fromEntries(written)).toMatchSnapshot();
});

test('reporter, scenario and projection scaffold one folder each', () => {
  const folder = copyScaffolds();
  expect(runPlop('reporter', '--dest', folder.root, '--id', 'junit').code).toBe(0);
  const says = ['--says', "I'm adding a configuration option"];
  expect(runPlop('scenario', '--dest', folder.root, '--id', 'config-option', ...says).code).toBe(0);
  expect(runPlop('projection', '--dest', folder.root, '--id', 'kind-list').code).toBe(0);
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

test('an entry goes into any section of the project, for any of its packages', () => {
  const folder = createFolder({
    'signpost.yaml': 'changelog:\n  packages: [one, two]\n  sections: [Added, { title: Performance, bump: minor }]\n',
    'one/package.json': '{ "name": "one", "version": "1.0.0" }',
    'two/package.json': '{ "name": "two", "version": "1.0.0" }',
  });
  const words = ['changelog', '--dest', folder.root, '--title', 'Start', '--text', 'is faster', '--details', 'a; b, c'];
  expect(runPlop(...words, '--section', 'performance', '--packages', 'two').code).toBe(0);
  expect(folder.read('.changeset/performance-start-is-faster.md')).toBe(
    '---\n"two": minor\n---\n\n### Performance\n\n- **Start**: is faster\n  - a\n  - b, c\n',
  );
  expect(runPlop(...words, '--section', 'added', '--bump', 'major').code).toBe(0);
  expect(folder.read('.changeset/added-start-is-faster.md')).toBe(
    '---\n"one": major\n"two": major\n---\n\n### Added\n\n- **Start**: is faster\n  - a\n  - b, c\n',
  );
  expect(runPlop(...words, '--section', 'Fixed')).toMatchObject({
    code: 2,
    stderr: '✖ --section does not take `Fixed`, expected Added, Performance\n',
  });
});

test('the generators that Plop lists are those that signpost new takes, the entry among them', () => {
  const { stderr, stdout } = runPlop();
  expect(stderr).toBe('✖ which generator? name one: pnpm plop backend\n');
  expect(stdout).toContain('\n  changelog         I need a changelog entry: ');
  expect(runPlop('changelog', '--help').stdout).toContain('--section Added|Changed|Deprecated|Removed|Fixed|Security');
});
