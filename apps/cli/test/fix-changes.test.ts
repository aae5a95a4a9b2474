import { createRepository, type Repository } from '@signpost/testkit';
import { describe, expect, test } from 'vitest';
import { runSignpost } from './run-signpost.ts';

const page = '# Guide\n\nA long text that Git can recognise when the file is moved.\n\n## Install\n';

function createDocs(): Repository {
  const repository = createRepository({
    'README.md': '# Project\n\n[guide](docs/guide.md#install)\n',
    'docs/other.md': '# Other\n\n[guide](guide.md)\n',
    'docs/guide.md': `${page}\n[readme](../README.md)\n[other](other.md)\n`,
  });
  repository.commit('docs: start');
  repository.git('branch', 'trunk');
  return repository;
}

/** The moved page and every file that refers to it, as they are after the fix. */
function readFixed(repository: Repository): readonly string[] {
  return ['README.md', 'docs/other.md', 'manual/guide.md'].map((path) => repository.read(path));
}

const fixed = [
  '# Project\n\n[guide](manual/guide.md#install)\n',
  '# Other\n\n[guide](../manual/guide.md)\n',
  `${page}\n[readme](../README.md)\n[other](../docs/other.md)\n`,
];

function movePage(repository: Repository): void {
  repository.write('manual/x', '');
  repository.git('mv', 'docs/guide.md', 'manual/guide.md');
}

describe('a page that moves', () => {
  test('on a branch: one run rewrites the links to it and those in it, the next one changes nothing', () => {
    const repository = createDocs();
    movePage(repository);
    repository.commit('docs: move');
    const first = runSignpost(repository.root, 'check', '--since', 'trunk', '--fix');
    expect([first.code, first.stderr]).toEqual([0, '✔ fixed 3 findings (signpost undo takes it back)\n']);
    expect(readFixed(repository)).toEqual(fixed);
    const second = runSignpost(repository.root, 'check', '--since', 'trunk', '--fix');
    expect([second.code, second.stderr]).toEqual([0, '']);
    expect(runSignpost(repository.root, 'check').code).toBe(0);
  });

  test('in the index: what is fixed is in the worktree, and the next commit is clean once it is staged', () => {
    const repository = createDocs();
    movePage(repository);
    const first = runSignpost(repository.root, 'check', '--staged', '--fix');
    expect(first).toEqual({
      code: 0,
      stdout: '',
      stderr: '✔ fixed 3 files in the worktree: stage them with git add -u (signpost undo takes it back)\n',
    });
    expect(readFixed(repository)).toEqual(fixed);
    expect(repository.git('show', ':README.md')).toBe('# Project\n\n[guide](docs/guide.md#install)\n');
    expect(runSignpost(repository.root, 'check', '--staged').code).toBe(1);
    repository.git('add', '--update');
    expect(runSignpost(repository.root, 'check', '--staged', '--fix')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a file with changes that are not staged is left alone', () => {
    const repository = createDocs();
    movePage(repository);
    repository.write('README.md', '# Project\n\nMore.\n\n[guide](docs/guide.md#install)\n');
    const { code, stdout, stderr } = runSignpost(repository.root, 'check', '--staged', '--fix');
    expect([code, stderr]).toEqual([
      1,
      [
        '✔ fixed 2 files in the worktree: stage them with git add -u (signpost undo takes it back)',
        'not fixed, as they have changes that are not staged: README.md',
        '',
      ].join('\n'),
    ]);
    expect(stdout).toContain('README.md:3:9   docs/guide.md#install → ');
    expect(repository.read('README.md')).toBe('# Project\n\nMore.\n\n[guide](docs/guide.md#install)\n');
  });
});

test('what a change breaks elsewhere comes first, one line each', () => {
  const repository = createDocs();
  movePage(repository);
  expect(runSignpost(repository.root, 'check', '--staged')).toEqual({
    code: 1,
    stdout: [
      '✖ this commit breaks 2 links in files that it does not touch',
      '',
      'README.md:3:9       docs/guide.md#install → this change renames docs/guide.md to manual/guide.md',
      'docs/other.md:3:9   guide.md → this change renames docs/guide.md to manual/guide.md',
      '   = fix all: signpost check --staged --fix && git add -u',
      '',
      'manual/guide.md:8:9   broken-link',
      '    7 │ [readme](../README.md)',
      '    8 │ [other](other.md)',
      '      │         ^^^^^^^^ no such file: manual/other.md',
      '      = the link is from docs/guide.md, where this document was before',
      '      = did you mean `../docs/other.md`?',
      '      = fix: signpost check --fix manual/guide.md',
      '',
      '✖ links        3 of 4 links in 3 files are broken',
      '✔ duplicates   nothing repeated in 3 files',
      '✔ lint         3 files',
      '✔ form         3 files',
      '',
      '3 errors, 3 with a fix. Explain one: signpost explain broken-link',
      '',
    ].join('\n'),
    stderr: '',
  });
});

test.each([
  [
    ['--since', 'trunk', '--staged'],
    '✖ --since and --staged do not go together: one checks the worktree, the other the index',
  ],
  [
    ['--since', 'trunk', '--update-baseline'],
    '✖ --update-baseline and --since do not go together: the baseline records the whole worktree',
  ],
  [['--since', 'nowhere'], '✖ git knows no commit `nowhere` here'],
])('%s is wrong use', (args, message) => {
  const { code, stderr } = runSignpost(createDocs().root, 'check', ...args);
  expect([code, stderr.split('\n')[0]]).toEqual([2, message]);
});
