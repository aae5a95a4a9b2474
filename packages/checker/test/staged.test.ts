import { createRepository, renderDiagnostics, type Repository } from '@signpost/testkit';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../src/index.ts';

async function checkStaged(repository: Repository): Promise<string> {
  const { verdict } = await runCheck({ folder: repository.root, isStaged: true });
  return renderDiagnostics(verdict.diagnostics, (path) => verdict.texts.get(path));
}

function createProject(): Repository {
  const repository = createRepository({
    'README.md': '# Project\n\n[guide](docs/guide.md#install) ![logo](logo.png) [old](gone.md)\n',
    'docs/conf.py': 'extensions = ["myst_parser"]\n',
    'docs/index.rst': 'Index\n=====\n\n.. toctree::\n   :glob:\n\n   guide\n   new*\n',
    'docs/guide.md': '# Guide\n\nA long text that Git can recognise when the file is moved.\n\n## Install\n',
    'logo.png': 'a picture',
  });
  repository.commit('first');
  return repository;
}

describe('a staged change', () => {
  test('that breaks nothing is clean, whatever was broken before', async () => {
    const repository = createProject();
    repository.write('docs/guide.md', '# Guide\n\n## Install\n\nMore.\n');
    repository.git('add', '--all');
    expect(await checkStaged(repository)).toBe('');
  });

  test('is judged by what is staged, not by what lies on the disk', async () => {
    const repository = createProject();
    repository.write('docs/new.md', '[guide](gide.md)\n');
    repository.git('add', '--all');
    repository.write('docs/new.md', '[guide](guide.md)\n');
    expect(await checkStaged(repository)).toBe(
      ['docs/new.md:1:9 error broken-link: no such file: docs/gide.md', '  hint: did you mean `guide.md`?', ''].join(
        '\n',
      ),
    );
    repository.git('add', '--all');
    repository.write('docs/new.md', '[guide](gide.md)\n');
    expect(await checkStaged(repository)).toBe('');
  });

  test('that deletes a page and a picture breaks the files that use them', async () => {
    const repository = createProject();
    repository.git('rm', '--quiet', 'docs/guide.md', 'logo.png');
    expect(await checkStaged(repository)).toBe(
      [
        'README.md:3:9 error broken-link: no such file: docs/guide.md',
        '  note: this change removes docs/guide.md',
        '  hint: add docs/guide.md, or link to something that exists',
        'README.md:3:40 error broken-image: no such picture: logo.png',
        '  note: this change removes logo.png',
        '  hint: add logo.png, or link to something that exists',
        "docs/index.rst:7:4 error broken-reference: no document `guide` in the toctree's folder",
        '  note: this change removes docs/guide.md',
        '  hint: write docs/guide.md, or remove the entry',
        '',
      ].join('\n'),
    );
  });

  test('that moves a page names its new place', async () => {
    const repository = createProject();
    repository.git('mv', 'docs/guide.md', 'docs/manual.md');
    expect(await checkStaged(repository)).toBe(
      [
        'README.md:3:9 error broken-link: no such file: docs/guide.md',
        '  note: this change renames docs/guide.md to docs/manual.md',
        '  hint: did you mean `docs/manual.md#install`?',
        '  fix: write `docs/manual.md#install`',
        "docs/index.rst:7:4 error broken-reference: no document `guide` in the toctree's folder",
        '  note: this change renames docs/guide.md to docs/manual.md',
        '  hint: did you mean `manual`?',
        '  fix: write `manual`',
        '',
      ].join('\n'),
    );
  });

  test('that changes a heading breaks the links to it', async () => {
    const repository = createProject();
    repository.write('docs/guide.md', '# Guide\n\n## Installing\n');
    repository.git('add', '--all');
    expect(await checkStaged(repository)).toBe(
      [
        'README.md:3:9 error broken-anchor: no heading or id `install` in docs/guide.md',
        '  hint: link to the page without `#`, or to a heading of it',
        '',
      ].join('\n'),
    );
  });

  test('is checked in a repository without a commit', async () => {
    const repository = createRepository({ 'a.md': '[b](b.md)\n' });
    repository.git('add', '--all');
    const { verdict } = await runCheck({ folder: repository.root, isStaged: true });
    expect(verdict.diagnostics.map(({ path, rule }) => [path, rule])).toEqual([['a.md', 'broken-link']]);
  });
});
