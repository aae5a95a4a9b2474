import type { Rule } from '@signpost/model';
import { chmodSync } from 'node:fs';
import { UsageError } from '@signpost/model';
import { createFolder, createRepository, renderDiagnostics } from '@signpost/testkit';
import { describe, expect, test } from 'vitest';
import { type CheckOptions, runCheck } from '../src/index.ts';
import { packInventory } from './pack-inventory.ts';

async function check(folder: string, options: Omit<CheckOptions, 'folder'> = {}): Promise<string> {
  const { verdict } = await runCheck({ folder, ...options });
  return renderDiagnostics(verdict.diagnostics, (path) => verdict.texts.get(path));
}

async function fail(folder: string, options: Omit<CheckOptions, 'folder'> = {}): Promise<object> {
  const error: unknown = await runCheck({ folder, ...options }).catch((reason: unknown) => reason);
  if (!(error instanceof UsageError)) throw new Error(`no UsageError: ${String(error)}`);
  const { code, message, location } = error;
  return { code, message, ...(location === undefined ? {} : { location }) };
}

describe('settings', () => {
  test('an unknown rule is refused where it stands', async () => {
    const folder = createFolder({ 'signpost.yaml': 'rules:\n  broken-link: off\n  broken-lnk: error\n' });
    expect(await fail(folder.root)).toEqual({
      code: 'unknown-rule',
      message: 'unknown rule `broken-lnk`, did you mean `broken-link`?',
      location: { path: 'signpost.yaml', line: 3, column: 3 },
    });
  });

  test('an unknown key is refused where it stands', async () => {
    const folder = createFolder({ 'signpost.yaml': 'docs:\n  rotos: [docs]\n' });
    expect(await fail(folder.root)).toEqual({
      code: 'invalid-yaml',
      message: 'unknown key `rotos` in docs, did you mean `roots`?',
      location: { path: 'signpost.yaml', line: 2, column: 3 },
    });
  });

  test.each([
    ['dosc', 'docs.roots: no such file or folder: dosc, did you mean docs?'],
    ['docs/a.rst', 'docs.roots: no such file or folder: docs/a.rst, did you mean docs/a.md?'],
    ['/docs', 'docs.roots: no such file or folder: /docs, did you mean docs?'],
    ['../docs', 'docs.roots: no such file or folder: ../docs, did you mean docs?'],
    ['manual', 'docs.roots: no such file or folder: manual'],
  ])('the root %s is refused where it stands', async (root, message) => {
    const folder = createFolder({
      'demo/signpost.yaml': `docs:\n  roots:\n    - ./docs/\n    - ${root}\n`,
      'demo/docs/a.md': '# A\n',
      'signpost.yaml': 'docs:\n  roots: [., demo/docs/a.md]\n',
    });
    const location = { path: 'demo/signpost.yaml', line: 4, column: 7 };
    expect(await fail(folder.root)).toEqual({ code: 'unknown-root', message, location });
  });

  test('rules of other projects may be named without being known', async () => {
    const folder = createFolder({ 'signpost.yaml': 'rules:\n  remark/no-literal-urls: off\n' });
    expect(await check(folder.root)).toBe('');
  });

  test('a severity is what the settings say', async () => {
    const folder = createFolder({ 'signpost.yaml': 'rules:\n  broken-link: warning\n', 'a.md': '[b](b.md)\n' });
    const { verdict } = await runCheck({ folder: folder.root });
    expect([verdict.counts, verdict.exitCode]).toEqual([{ errors: 0, warnings: 1, infos: 0 }, 0]);
    const strict = await runCheck({ folder: folder.root, maxWarnings: 0 });
    expect(strict.verdict.exitCode).toBe(1);
  });

  test('a severity may depend on the file: the last list that names the rule or its group decides', async () => {
    const folder = createFolder({
      'signpost.yaml': [
        'rules:',
        '  broken-link: { severity: info }',
        'overrides:',
        '  - files: [docs/**]',
        '    rules: { links: off, broken-link: warning }',
        '  - files: ["docs/dev/*.md", "*.rst"]',
        '    rules: { links: error }',
        '',
      ].join('\n'),
      'a.md': '[x](x.md) ![y](y.png)\n',
      'docs/b.md': '[x](x.md) ![y](y.png)\n',
      'docs/dev/c.md': '[x](x.md) ![y](y.png)\n',
    });
    const { verdict } = await runCheck({ folder: folder.root });
    expect(verdict.diagnostics.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`)).toEqual([
      'a.md broken-link info',
      'a.md broken-image error',
      'docs/b.md broken-link warning',
      'docs/dev/c.md broken-link error',
      'docs/dev/c.md broken-image error',
    ]);
    expect(verdict.checked.links).toBe(5);
  });

  test('an unknown rule in an override is refused where it stands', async () => {
    const folder = createFolder({
      'signpost.yaml':
        'overrides:\n  - files: [a.md]\n    rules: {}\n  - files: [a.md]\n    rules:\n      lniks: off\n',
    });
    expect(await fail(folder.root)).toEqual({
      code: 'unknown-rule',
      message: 'unknown rule `lniks`, did you mean `links`?',
      location: { path: 'signpost.yaml', line: 6, column: 7 },
    });
  });

  test('a nested project follows its own settings in the same graph', async () => {
    const folder = createFolder({
      'signpost.yaml': 'docs:\n  roots: [docs]\n',
      'docs/a.md': '[b](../apps/demo/b.md#b) [lost](lost.md)\n',
      'outside.md': '[gone](gone.md)\n',
      'apps/demo/signpost.yaml': 'docs:\n  exclude: [drafts/]\nrules:\n  broken-anchor: off\n',
      'apps/demo/b.md': '# B\n\n[a](../../docs/a.md#gone) [gone](gone.md)\n',
      'apps/demo/drafts/c.md': '[gone](gone.md)\n',
    });
    expect(await check(folder.root)).toBe(
      [
        'apps/demo/b.md:3:34 error broken-link: no such file: apps/demo/gone.md',
        '  hint: add apps/demo/gone.md, or link to something that exists',
        'docs/a.md:1:33 error broken-link: no such file: docs/lost.md',
        '  hint: add docs/lost.md, or link to something that exists',
        '',
      ].join('\n'),
    );
  });

  test('settings in an excluded folder are nobody’s', async () => {
    const folder = createFolder({
      'signpost.yaml': 'docs:\n  exclude: [fixtures/]\n',
      'fixtures/signpost.yaml': 'not: valid\n',
    });
    expect(await check(folder.root)).toBe('');
  });
});

describe('what is asked for', () => {
  const files = { 'a.md': '[b](b.md) [c](#c)\n', 'docs/d.md': '[e](e.md)\n' };

  test('only one rule', async () => {
    const { verdict } = await runCheck({ folder: createFolder(files).root, only: ['broken-anchor'] });
    expect(verdict.diagnostics.map(({ rule }) => rule)).toEqual(['broken-anchor']);
  });

  test('an unknown rule or group is refused', async () => {
    expect(await fail(createFolder(files).root, { only: ['linsk'] })).toEqual({
      code: 'unknown-selection',
      message: '--only: there is no rule or group linsk, did you mean links?',
    });
  });

  test('a selection of nothing is refused', async () => {
    expect(await fail(createFolder(files).root, { only: [] })).toEqual({
      code: 'empty-selection',
      message: '--only names no rule or group',
    });
  });

  test('paths choose what is reported, relative to where the command was started', async () => {
    const folder = createRepository(files);
    const { verdict } = await runCheck({ folder: folder.path('docs'), paths: ['d.md'] });
    expect([verdict.diagnostics.map(({ path }) => path), verdict.checked]).toEqual([
      ['docs/d.md'],
      { files: 1, links: 1 },
    ]);
  });

  test('a path that does not exist is refused', async () => {
    expect(await fail(createFolder(files).root, { paths: ['src/d.md'] })).toEqual({
      code: 'unknown-path',
      message: 'no such file or folder in the project: src/d.md, did you mean docs/d.md?',
    });
    expect(await fail(createFolder(files).root, { paths: ['..'] })).toMatchObject({ code: 'unknown-path' });
  });

  test('rules of other packages run beside ours', async () => {
    const { verdict } = await runCheck({
      folder: createFolder({ 'a.md': 'text\n' }).root,
      moreRules: [
        {
          name: 'headings',
          load: () =>
            Promise.resolve([
              {
                id: 'missing-heading',
                group: 'form',
                summary: 'A document without a heading.',
                severity: 'warning',
                stage: 'stable',
                since: '0.1.0',
                fixable: false,
                check: (project, report) =>
                  project.documents.forEach(({ path }) =>
                    report({ path, range: { start: 0, end: 0 }, message: 'no heading' }),
                  ),
              },
            ]),
        },
      ],
    });
    expect(verdict.groups).toEqual([
      { group: 'links', counts: { errors: 0, warnings: 0, infos: 0 }, known: 0, suppressed: 0 },
      { group: 'duplicates', counts: { errors: 0, warnings: 0, infos: 0 }, known: 0, suppressed: 0 },
      { group: 'lint', counts: { errors: 0, warnings: 0, infos: 0 }, known: 0, suppressed: 0 },
      { group: 'form', counts: { errors: 0, warnings: 1, infos: 0 }, known: 0, suppressed: 0 },
    ]);
  });

  test('a rule that is patient while a commit is made is a warning then, whatever the settings say', async () => {
    const repository = createRepository({ 'signpost.yaml': 'rules:\n  unfinished-change: error\n', 'a.py': 'a' });
    repository.commit('start');
    repository.write('a.py', 'b');
    repository.git('add', '.');
    const patient: Rule = {
      id: 'unfinished-change',
      group: 'scenario',
      summary: 'A change that lacks something.',
      severity: 'info',
      mostWhenStaged: 'warning',
      stage: 'stable',
      since: '0.1.0',
      fixable: false,
      check: (_, report) => report({ path: 'a.py', range: { start: 0, end: 0 }, message: 'unfinished' }),
    };
    const moreRules = [{ name: 'patient', load: () => Promise.resolve([patient]) }];
    const severitiesOf = async (options: object): Promise<readonly string[]> =>
      (await runCheck({ folder: repository.root, moreRules, ...options })).verdict.diagnostics.map(
        ({ severity, path }) => `${severity} ${path}`,
      );
    expect(await severitiesOf({ isStaged: true })).toEqual(['warning a.py']);
    expect(await severitiesOf({ since: 'HEAD' })).toEqual(['error a.py']);
    expect(await severitiesOf({})).toEqual(['error a.py']);
  });
});

test('a suffix that conf.py names makes documents, in the worktree and in the index', async () => {
  const repository = createRepository({
    'docs/conf.py': 'source_suffix = ".txt"\nextensions = []\nexclude_patterns = ["old.txt"]\n',
    'docs/index.txt': 'Index\n=====\n\n:doc:`guide` and :doc:`gone`\n',
    'docs/guide.txt': 'Guide\n=====\n',
    'docs/old.txt': ':doc:`gone`\n',
    'notes.txt': ':doc:`gone`\n',
  });
  const found =
    'docs/index.txt:4:24 error broken-reference: no such document: gone\n  hint: write docs/gone.txt, or remove the reference\n';
  expect(await check(repository.root)).toBe(found);
  repository.git('add', '.');
  expect(await check(repository.root, { isStaged: true })).toBe(found);
});

describe('bad input', () => {
  test('an empty project has nothing to check', async () => {
    const { verdict } = await runCheck({ folder: createFolder().root });
    expect([verdict.diagnostics, verdict.checked, verdict.exitCode]).toEqual([[], { files: 0, links: 0 }, 0]);
  });

  test('a document that is not UTF-8 is a finding, whatever was asked for', async () => {
    const folder = createFolder({ 'a.md': Buffer.from('# A\n\ncaf\u00e9\n', 'latin1'), 'b.md': '[a](a.md#a)\n' });
    expect(await check(folder.root, { only: ['broken-link'] })).toBe(
      [
        'a.md:1:1 error unreadable-document: the document is not UTF-8: line 3 holds bytes of another encoding',
        '  note: nothing in it was checked, and no link to one of its headings can be',
        '  hint: save it as UTF-8 text that may be read',
        '',
      ].join('\n'),
    );
  });

  test('an included file that is not UTF-8 is a finding, and may hold any target', async () => {
    const folder = createFolder({
      'conf.py': '',
      'index.rst': 'Index\n=====\n\n.. include:: part.inc\n\nUndefined_\n',
      'part.inc': Buffer.from('caf\u00e9\n', 'latin1'),
    });
    expect(await check(folder.root)).toBe(
      [
        'part.inc:1:1 error unreadable-document: the document is not UTF-8: line 1 holds bytes of another encoding',
        '  note: nothing in it was checked, and no link to one of its headings can be',
        '  hint: save it as UTF-8 text that may be read',
        '',
      ].join('\n'),
    );
  });

  test.skipIf(process.getuid?.() === 0)('a document that may not be read is a finding', async () => {
    const folder = createFolder({ 'a.md': '# A\n' });
    chmodSync(folder.path('a.md'), 0);
    const { verdict } = await runCheck({ folder: folder.root });
    expect(verdict.diagnostics.map(({ rule }) => rule)).toEqual(['unreadable-document']);
  });

  test('a loop of symbolic links is passed over', async () => {
    const folder = createFolder({ 'a.md': '[loop](docs/loop/a.md)\n' });
    folder.link('docs/loop', '..');
    folder.link('docs/self.md', 'self.md');
    expect(await check(folder.root)).toBe(
      ['a.md:1:8 error broken-link: no such file: docs/loop/a.md', '  hint: did you mean `a.md`?', ''].join('\n'),
    );
  });
});

function named(told: string): readonly string[] {
  return told.match(/\b(?:remark|textlint)\/[\w-]+/g) ?? [];
}

test('linters run beside the rules, and alone', async () => {
  const folder = createFolder({ 'a.md': '# A\n\nSee http://example.com and github.\n', 'b.rst': 'B\n=\n' });
  expect(named(await check(folder.root))).toEqual(['remark/no-literal-urls', 'textlint/terminology']);
  expect(named(await check(folder.root, { only: ['links'] }))).toEqual([]);
  expect(await check(folder.root, { only: ['lint'] })).toBe(
    [
      'a.md:3:5 warning remark/no-literal-urls: Unexpected GFM autolink literal, expected regular autolink, add `<` before and `>` after',
      'a.md:3:28 warning textlint/terminology: Incorrect term: “github”, use “GitHub” instead',
      '  fix: write `GitHub`',
      '',
    ].join('\n'),
  );
});

test('inventories are read from the disk, ignored by git or not, in every view', async () => {
  const repository = createRepository({
    '.gitignore': '.signpost/\n',
    'docs/conf.py': 'intersphinx_mapping = {"lib": ("https://lib.example", None)}\n',
    'docs/index.rst': 'Index\n=====\n\n:term:`known`, :term:`other`\n',
  });
  repository.git('add', '.');
  const missing = 'docs/index.rst:4:8 info unverifiable-reference: cannot look up the glossary term `known`';
  expect((await check(repository.root)).split('\n')[0]).toBe(missing);
  const header = '# Sphinx inventory version 2\n# Project: Lib\n# Version: 1\n# compressed using zlib.\n';
  const inventory = packInventory(`${header}Known std:term 1 terms.html#term-Known -\n`) ?? new Uint8Array();
  repository.write('.signpost/inventories/lib.inv', inventory);
  for (const isStaged of [false, true]) {
    expect(await check(repository.root, { isStaged })).toBe(
      [
        'docs/index.rst:4:23 error broken-reference: no glossary term `other`',
        '  hint: add `other` to a `.. glossary::`',
        '',
      ].join('\n'),
    );
  }
});

test('a conf.py in another encoding makes a site all the same', async () => {
  const repository = createRepository({
    'docs/conf.py': Buffer.from('# -*- coding: latin-1 -*-\nproject = "\u00e9"\nmaster_doc = "start"\n', 'latin1'),
    'docs/start.rst': 'Start\n=====\n\n:doc:`nope`\n',
  });
  repository.git('add', '--all');
  for (const isStaged of [false, true]) {
    const { verdict } = await runCheck({ folder: repository.root, isStaged });
    expect(verdict.diagnostics.map(({ rule, path }) => [rule, path])).toEqual([['broken-reference', 'docs/start.rst']]);
  }
});
