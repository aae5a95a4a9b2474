import { createRepository, renderDiagnostics, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { runCheck } from '../src/index.ts';

const page = '# Guide\n\nA long text that Git can recognise when the file is moved.\n\n## Install\n';

function createBranch(): Repository {
  const repository = createRepository({
    'README.md': '# Project\n\n[guide](docs/guide.md#install) [old](gone.md)\n',
    'docs/guide.md': `${page}\n[readme](../README.md)\n`,
    'docs/bad.md': '[gone](gone.md)\n',
  });
  repository.commit('first');
  repository.git('branch', 'trunk');
  return repository;
}

async function checkSince(repository: Repository, since = 'trunk'): Promise<string> {
  const { verdict } = await runCheck({ folder: repository.root, since });
  return renderDiagnostics(verdict.diagnostics, (path) => verdict.texts.get(path));
}

test('a branch that breaks nothing is clean, whatever was broken before', async () => {
  const repository = createBranch();
  repository.write('docs/new.md', '[guide](guide.md)\n');
  repository.commit('second');
  repository.write('docs/newer.md', '[new](new.md)\n');
  expect(await checkSince(repository)).toBe('');
});

test('what it breaks counts, in files that it touches and in others, committed or not', async () => {
  const repository = createBranch();
  repository.git('mv', 'docs/guide.md', 'guide.md');
  repository.commit('second');
  repository.write('new.md', '[x](y.md)\n');
  expect(await checkSince(repository)).toBe(
    [
      'README.md:3:9 error broken-link: no such file: docs/guide.md',
      '  note: this change renames docs/guide.md to guide.md',
      '  hint: did you mean `guide.md#install`?',
      '  fix: write `guide.md#install`',
      'guide.md:7:10 error link-outside-project: the link leaves the project: ../README.md',
      '  note: the link is from docs/guide.md, where this document was before',
      '  hint: did you mean `README.md`?',
      '  fix: write `README.md`',
      'new.md:1:5 error broken-link: no such file: y.md',
      '  hint: add y.md, or link to something that exists',
      '',
    ].join('\n'),
  );
  const { verdict } = await runCheck({ folder: repository.root, since: 'trunk' });
  expect(verdict.change).toEqual({
    since: 'trunk',
    untouched: ['README.md'],
  });
});

test('a revision that moves on has another answer', async () => {
  const repository = createBranch();
  repository.write('docs/new.md', '[x](y.md)\n');
  repository.commit('second');
  const before = await checkSince(repository);
  expect(before.split('\n')[0]).toBe('docs/new.md:1:5 error broken-link: no such file: docs/y.md');
  expect(await checkSince(repository)).toBe(before);
  repository.git('branch', '--force', 'trunk');
  expect(await checkSince(repository)).toBe('');
});

test('it starts where the branch parted, not where the other one is now', async () => {
  const repository = createBranch();
  repository.git('checkout', '--quiet', '-b', 'mine');
  repository.write('docs/new.md', '[guide](guide.md)\n');
  repository.commit('mine');
  repository.git('checkout', '--quiet', 'trunk');
  repository.git('rm', '--quiet', 'docs/bad.md');
  repository.commit('theirs');
  repository.git('checkout', '--quiet', 'mine');
  expect(await checkSince(repository)).toBe('');
});

test('a revision that git does not know is wrong use', async () => {
  await expect(checkSince(createBranch(), 'nowhere')).rejects.toMatchObject({ code: 'unknown-revision' });
});
