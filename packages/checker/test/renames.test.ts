import { createRepository, renderDiagnostics, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { runCheck } from '../src/index.ts';

const page = '# Guide\n\nA long text that Git can recognise when the file is moved.\n\n## Install\n';

async function check(repository: Repository): Promise<string> {
  const { verdict } = await runCheck({ folder: repository.root });
  return renderDiagnostics(verdict.diagnostics, (path) => verdict.texts.get(path));
}

function commit(repository: Repository, message: string): string {
  repository.commit(message);
  return repository.git('rev-parse', 'HEAD').trim().slice(0, 7);
}

test('a link to a file that a commit moved has a fix, from commit to commit', async () => {
  const repository = createRepository({ 'README.md': '[guide](guide.md#install)\n', 'guide.md': page });
  repository.commit('first');
  repository.git('mv', 'guide.md', 'manual.md');
  const first = commit(repository, 'second');
  expect(await check(repository)).toBe(
    [
      'README.md:1:9 error broken-link: no such file: guide.md',
      `  note: guide.md was renamed to manual.md in ${first}`,
      '  hint: did you mean `manual.md#install`?',
      '  fix: write `manual.md#install`',
      '',
    ].join('\n'),
  );
  repository.write('docs/x', '');
  repository.git('mv', 'manual.md', 'docs/manual.md');
  const second = commit(repository, 'third');
  expect(await check(repository)).toBe(
    [
      'README.md:1:9 error broken-link: no such file: guide.md',
      `  note: guide.md was renamed to docs/manual.md in ${second}`,
      '  hint: did you mean `docs/manual.md#install`?',
      '  fix: write `docs/manual.md#install`',
      '',
    ].join('\n'),
  );
  repository.git('mv', 'docs/manual.md', 'docs/handbook.md');
  expect(await check(repository)).toBe(
    [
      'README.md:1:9 error broken-link: no such file: guide.md',
      `  note: guide.md was renamed to docs/manual.md in ${second}, and this change moves it on`,
      '  hint: did you mean `docs/handbook.md#install`?',
      '  fix: write `docs/handbook.md#install`',
      '',
    ].join('\n'),
  );
});

test('a document of Sphinx is found where it went', async () => {
  const repository = createRepository({
    'docs/conf.py': 'extensions = []\n',
    'docs/index.rst': 'Index\n=====\n\n.. toctree::\n\n   0003-agents\n\n:doc:`/0003-agents`\n',
    'docs/0003-agents.rst': 'Agents\n======\n\nA long text that Git can recognise when the file is moved.\n',
  });
  repository.commit('first');
  repository.git('mv', 'docs/0003-agents.rst', 'docs/0002-agents.rst');
  const id = commit(repository, 'second');
  expect(await check(repository)).toBe(
    [
      "docs/index.rst:6:4 error broken-reference: no document `0003-agents` in the toctree's folder",
      `  note: docs/0003-agents.rst was renamed to docs/0002-agents.rst in ${id}`,
      '  hint: did you mean `0002-agents`?',
      '  fix: write `0002-agents`',
      'docs/index.rst:8:7 error broken-reference: no such document: 0003-agents',
      `  note: docs/0003-agents.rst was renamed to docs/0002-agents.rst in ${id}`,
      '  hint: did you mean `/0002-agents`?',
      '  fix: write `/0002-agents`',
      '',
    ].join('\n'),
  );
});

test('two moves of one path, and a move with another name and little in common, are no fix', async () => {
  const lines = Array.from({ length: 20 }, (_, at) => `Line ${at} of the page.`);
  const repository = createRepository({
    'README.md': '[a](a.md) [b](b.md)\n',
    'a.md': page,
    'b.md': `${lines.join('\n')}\n`,
  });
  repository.commit('first');
  repository.git('mv', 'a.md', 'c.md');
  repository.remove('b.md');
  repository.write('other.md', `${lines.slice(0, 13).join('\n')}\n${'Something else.\n'.repeat(7)}`);
  const first = commit(repository, 'second');
  repository.write('a.md', page);
  repository.commit('third');
  repository.git('mv', 'a.md', 'd.md');
  const third = commit(repository, 'fourth');
  expect(await check(repository)).toBe(
    [
      'README.md:1:5 error broken-link: no such file: a.md',
      `  note: a.md was renamed to d.md in ${third}`,
      '  hint: did you mean `d.md`?',
      'README.md:1:15 error broken-link: no such file: b.md',
      `  note: b.md was renamed to other.md in ${first}`,
      '  hint: did you mean `other.md`?',
      '',
    ].join('\n'),
  );
});

test('a file that went away and came back under its name is no cycle', async () => {
  const repository = createRepository({ 'README.md': '[a](a.md)\n', 'a.md': page });
  repository.commit('first');
  repository.git('mv', 'a.md', 'b.md');
  repository.commit('second');
  repository.git('mv', 'b.md', 'a.md');
  repository.commit('third');
  repository.git('rm', '--quiet', 'a.md');
  repository.commit('fourth');
  expect(await check(repository)).toBe(
    [
      'README.md:1:5 error broken-link: no such file: a.md',
      '  hint: add a.md, or link to something that exists',
      '',
    ].join('\n'),
  );
});

test('a folder whose files were all moved to one place is found there', async () => {
  const repository = createRepository({
    'README.md': '[one](old/one/) [old](old#x) [two](two)\n',
    'old/one/a.md': page,
    'old/one/b.md': '# B\n',
    'two/c.md': '# One of two pages\n\nWith some text.\n',
    'two/d.md': '# The other page\n\nWith other words.\n',
  });
  repository.commit('first');
  repository.write('x/y', '');
  repository.git('mv', 'old', 'new');
  repository.git('mv', 'two/c.md', 'x/c.md');
  repository.git('mv', 'two/d.md', 'new/d.md');
  repository.commit('second');
  expect(await check(repository)).toBe(
    [
      'README.md:1:7 error broken-link: no such file: old/one',
      '  note: the files of old/one were moved to new/one',
      '  hint: did you mean `new/one/`?',
      '  fix: write `new/one/`',
      'README.md:1:23 error broken-link: no such file: old',
      '  note: the files of old were moved to new',
      '  hint: did you mean `new#x`?',
      '  fix: write `new#x`',
      'README.md:1:36 error broken-link: no such file: two',
      '  hint: add two, or link to something that exists',
      '',
    ].join('\n'),
  );
});

test('the links of a document that a commit moved start at its new place', async () => {
  const repository = createRepository({
    'docs/guide.md': `${page}\n[readme](../README.md) ![flow](img/flow.svg) [more](more.md)\n`,
    'docs/more.md': '# More\n',
    'docs/img/flow.svg': '<svg/>',
    'README.md': '# Readme\n',
  });
  repository.commit('first');
  repository.write('deep/er/x', '');
  repository.git('mv', 'docs/guide.md', 'guide.md');
  repository.git('mv', 'docs/more.md', 'deep/er/more.md');
  repository.commit('second');
  expect(await check(repository)).toBe(
    [
      'guide.md:7:10 error link-outside-project: the link leaves the project: ../README.md',
      '  note: the link is from docs/guide.md, where this document was before',
      '  hint: did you mean `README.md`?',
      '  fix: write `README.md`',
      'guide.md:7:32 error broken-image: no such picture: img/flow.svg',
      '  note: the link is from docs/guide.md, where this document was before',
      '  hint: did you mean `docs/img/flow.svg`?',
      '  fix: write `docs/img/flow.svg`',
      'guide.md:7:53 error broken-link: no such file: more.md',
      `  note: docs/more.md was renamed to deep/er/more.md in ${repository.git('rev-parse', 'HEAD').trim().slice(0, 7)}`,
      '  hint: did you mean `deep/er/more.md`?',
      '  fix: write `deep/er/more.md`',
      '',
    ].join('\n'),
  );
});

test('what a commit moved is asked anew after the next commit, and kept until then', async () => {
  const repository = createRepository({ 'README.md': '[guide](guide.md)\n', 'guide.md': page });
  repository.commit('first');
  repository.git('rm', '--quiet', 'guide.md');
  repository.commit('second');
  const before = await check(repository);
  expect(await check(repository)).toBe(before);
  repository.git('reset', '--quiet', '--hard', 'HEAD^');
  repository.git('mv', 'guide.md', 'manual.md');
  const id = commit(repository, 'another second');
  expect(await check(repository)).toBe(
    [
      'README.md:1:9 error broken-link: no such file: guide.md',
      `  note: guide.md was renamed to manual.md in ${id}`,
      '  hint: did you mean `manual.md`?',
      '  fix: write `manual.md`',
      '',
    ].join('\n'),
  );
});
