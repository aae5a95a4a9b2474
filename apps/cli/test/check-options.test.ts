import { createFolder, createRepository } from '@signpost/testkit';
import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { followsLinks } from '../src/follows-links.ts';
import { runSignpost } from './run-signpost.ts';

const broken = { 'docs/a.md': '# A\n\n[gone](gone.md)\n' };

describe('a baseline', () => {
  test('is started, shrinks, grows, and undo takes it back', () => {
    const folder = createRepository(broken);
    expect(runSignpost(folder.root, 'check', '--update-baseline')).toEqual({
      code: 0,
      stdout: [
        '✔ links        0 of 1 link in 1 file are valid (1 in the baseline)',
        '✔ duplicates   nothing repeated in 1 file',
        '✔ lint         1 file',
        '✔ form         1 file',
        '• 1 known finding is in the baseline',
        '✔ All documentation checks passed',
        '',
      ].join('\n'),
      stderr: '✔ baseline: 1 recorded in .signpost/baseline.jsonl (signpost undo takes it back)\n',
    });
    folder.write('docs/a.md', '# A\n\n[lost](lost.md)\n');
    const changed = runSignpost(folder.root, 'check');
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain(
      '\n• 1 finding of the baseline is gone, shrink it: signpost check --update-baseline\n',
    );
    expect(runSignpost(folder.root, 'check', '--update-baseline')).toMatchObject({
      code: 1,
      stderr: '✔ baseline: 1 removed in .signpost/baseline.jsonl (signpost undo takes it back)\n',
    });
    expect(runSignpost(folder.root, 'undo').code).toBe(0);
    expect(runSignpost(folder.root, 'check', '--grow-baseline')).toMatchObject({
      code: 0,
      stderr: '✔ baseline: 1 recorded, 1 removed in .signpost/baseline.jsonl (signpost undo takes it back)\n',
    });
    expect(runSignpost(folder.root, 'check', '--no-baseline').code).toBe(1);
    expect(runSignpost(folder.root, 'check', '--grow-baseline').stderr).toBe('✔ the baseline is up to date\n');
  });

  test.each([
    [['--update-baseline', '--no-baseline'], 'one writes what the other ignores'],
    [['--update-baseline', '--staged'], 'the baseline records the whole worktree'],
  ])('%j do not go together', (options, why) => {
    expect(runSignpost(createFolder(broken).root, 'check', ...options)).toEqual({
      code: 2,
      stdout: '',
      stderr: `✖ ${options.join(' and ')} do not go together: ${why}\n`,
    });
  });

  test('that is corrupt is wrong use, with its line', () => {
    const folder = createFolder({ ...broken, '.signpost/baseline.jsonl': '{"signpost":"baseline","version":1}\n{\n' });
    const { code, stderr } = runSignpost(folder.root, 'check');
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      '✖ .signpost/baseline.jsonl:2:1  this is no entry of a baseline',
    ]);
  });
});

describe('--output-file', () => {
  test('takes the report instead of the terminal, in folders that are made, with links from there', () => {
    const folder = createFolder(broken);
    expect(
      runSignpost(folder.root, 'check', '--no-cache', '--format', 'markdown', '--output-file', 'out/deep/report.md'),
    ).toEqual({
      code: 1,
      stdout: '',
      stderr: '✔ the report is in out/deep/report.md\n',
    });
    expect(folder.read('out/deep/report.md')).toContain('[`../../docs/a.md`](../../docs/a.md)');
    expect(Object.keys(folder.snapshot())).toEqual(['docs/a.md', 'out/deep/report.md']);
  });

  test('replaces a file, also one behind a link, and leaves a device alone', () => {
    const folder = createFolder({ ...broken, 'real.txt': 'old' });
    symlinkSync('real.txt', folder.path('link.txt'));
    runSignpost(folder.root, 'check', '--no-cache', '--format', 'compact', '--output-file', 'link.txt');
    const line =
      'docs/a.md:3:8: error: no such file: docs/gone.md (add docs/gone.md, or link to something that exists) [broken-link]\n';
    expect(folder.snapshot()).toEqual({ ...broken, 'real.txt': line, 'link.txt': '-> real.txt' });
    expect(runSignpost(folder.root, 'check', '--output-file', '/dev/null').code).toBe(1);
  });

  test('that is a folder is wrong use', () => {
    const { code, stdout, stderr } = runSignpost(createFolder(broken).root, 'check', '--output-file', 'docs');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^✖ --output-file: docs cannot be written: /);
  });

  test('is written by a staged check that finds nothing', () => {
    const repository = createRepository({ 'a.md': '# A\n' });
    repository.git('add', '--all');
    runSignpost(repository.root, 'check', '--staged', '--format', 'junit', '--output-file', 'out.xml');
    expect(repository.read('out.xml')).toContain('<testsuites name="signpost" tests="4" failures="0" errors="0">');
  });
});

test('paths are those that their reader can open', () => {
  const folder = createRepository(broken);
  const sarif = runSignpost(folder.path('docs'), 'check', '--format', 'sarif').stdout;
  const [result] = JSON.parse(sarif).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('docs/a.md');
  expect(runSignpost(folder.path('docs'), 'check', '--format', 'compact').stdout).toMatch(/^a\.md:3:8: /);
  expect(runSignpost(folder.path('docs'), 'check', '--format', 'markdown').stdout).toContain('[`a.md`](a.md)');
});

test('people are shown ten findings of a rule in a file, programs all', () => {
  const folder = createFolder({ 'a.md': '[gone](gone.md)\n\n'.repeat(12) });
  const shown = (...options: readonly string[]): number =>
    runSignpost(folder.root, 'check', ...options).stdout.match(/a\.md:\d+:8/g)?.length ?? 0;
  expect([shown(), shown('--show-all'), shown('--format', 'compact')]).toEqual([10, 12, 12]);
});

test.each([
  [{ TERM_PROGRAM: 'WezTerm' }, true, true],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }, true, true],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '2.9' }, true, false],
  [{ TERM_PROGRAM: 'vscode' }, true, false],
  [{ TERM_PROGRAM: 'Apple_Terminal' }, true, false],
  [{ VTE_VERSION: '6003' }, true, true],
  [{ VTE_VERSION: '5000' }, true, false],
  [{ TERM: 'xterm-kitty' }, true, true],
  [{ WT_SESSION: 'x' }, true, true],
  [{ TERM: 'xterm-256color' }, true, false],
  [{ TERM: 'xterm-kitty' }, false, false],
  [{ TERM: 'xterm-kitty', NO_COLOR: '1' }, true, false],
  [{ TERM: 'xterm-kitty', CI: 'true' }, true, false],
  [{ TERM: 'xterm-kitty', SSH_CONNECTION: 'x' }, true, false],
  [{ TERM: 'xterm-kitty', TMUX: 'x' }, true, false],
  [{ FORCE_HYPERLINK: '1', NO_COLOR: '1' }, false, true],
  [{ FORCE_HYPERLINK: '0', TERM: 'xterm-kitty' }, true, false],
])('links in text: %j on a terminal %s: %s', (environment, isTerminal, expected) => {
  expect(followsLinks(environment, isTerminal)).toBe(expected);
});
