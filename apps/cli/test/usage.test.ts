import { createFolder } from '@signpost/testkit';
import { reporterIds } from '@signpost/checker';
import { expect, test } from 'vitest';
import { runHere } from './run-here.ts';
import { runSignpost } from './run-signpost.ts';

const formats = reporterIds.join(', ');

test('an unknown option names the nearest one and exits with 2', () => {
  expect(runSignpost(createFolder().root, 'check', '--formt', 'json')).toEqual({
    code: 2,
    stdout: '',
    stderr: '✖ unknown option --formt, did you mean --format?\n  signpost check --help\n',
  });
});

test('a value outside the choices names the nearest one', () => {
  expect(runSignpost(createFolder().root, 'check', '--format', 'jsn')).toEqual({
    code: 2,
    stdout: '',
    stderr: `✖ --format does not take jsn, did you mean json?\n  it takes ${formats} (signpost check --help)\n`,
  });
});

test('an unknown command names the nearest one', () => {
  expect(runSignpost(createFolder().root, 'chek')).toEqual({
    code: 2,
    stdout: '',
    stderr: '✖ unknown command chek, did you mean check?\n  signpost --help\n',
  });
});

test.each([['--only'], ['--only=']])('an option without its value says so: %s', (option) => {
  expect(runSignpost(createFolder().root, 'check', option)).toEqual({
    code: 2,
    stdout: '',
    stderr: '✖ --only needs a value: --only NAMES\n  signpost check --help\n',
  });
});

test('a wrong key in signpost.yaml has its line, column and the nearest key', () => {
  const folder = createFolder({ 'signpost.yaml': 'docs:\n  rotos: [docs]\n', 'docs/a.md': '# A\n' });
  expect(runSignpost(folder.root, 'check')).toEqual({
    code: 2,
    stdout: '',
    stderr: '✖ signpost.yaml:2:3  unknown key `rotos` in docs, did you mean `roots`?\n',
  });
});

test('every command explains itself', async () => {
  const overview = await runHere('--help');
  expect(overview).toMatchObject({ code: 0, stderr: '' });
  const names = [...overview.stdout.matchAll(/^ {2}(\S+(?: \S+)?) {2,}/gm)].map(([, name = '']) => name);
  expect(names).toEqual([
    'changelog check',
    'changelog import',
    'changelog notes',
    'changelog preview',
    'changelog release',
    'check',
    'decision check',
    'decision new',
    'decision renumber',
    'decision supersede',
    'docs',
    'explain',
    'guide',
    'init',
    'inspect',
    'new',
    'scenarios',
    'serve',
    'todo',
    'undo',
  ]);
  for (const name of names) {
    const help = await runHere(...name.split(' '), '--help');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain(`Usage: signpost ${name}`);
  }
});

test('help is found from every side', async () => {
  expect(await runHere('help', 'check')).toEqual(await runHere('check', '--help'));
  expect((await runHere('changelog', '--help')).stdout).toContain('  changelog release  ');
  expect((await runHere('new', 'bugfix', '--help')).stdout).toContain('--title TEXT');
  expect((await runHere('chanelog')).stderr).toBe(
    '✖ unknown command chanelog, did you mean changelog?\n  signpost --help\n',
  );
});
