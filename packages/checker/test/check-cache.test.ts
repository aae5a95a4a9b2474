import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFolder, createRepository } from '@signpost/testkit';
import { describe, expect, test } from 'vitest';
import { type CheckOptions, runCheck, type Verdict } from '../src/index.ts';

const files = {
  'docs/conf.py': 'extensions = ["myst_parser"]\n',
  'docs/index.rst': 'Index\n=====\n\n.. toctree::\n\n   guide\n   page\n\n.. include:: part.txt\n',
  'docs/guide.rst': 'Guide\n=====\n\n:doc:`page` :ref:`here` `there`_\n\n.. _here:\n\nHere\n----\n',
  'docs/page.md': '# Page\n\n[guide](guide.rst) [readme](../README.md#usage)\n',
  'docs/part.txt': ':doc:`guide`\n',
  'README.md': '# Read me\n\n## Usage\n\n[page](docs/page.md#page) ![logo](logo.png)\n',
  'logo.png': '',
};

/** An inventory of the first format, which is plain text. */
function inventoryOf(name: string): string {
  return `# Sphinx inventory version 1\n# Project: Lib\n# Version: 1\n${name} function lib.html\n`;
}

/** Every step changes what a check of the steps before it rested on. */
const steps: readonly (readonly [what: string, apply: (repository: ReturnType<typeof createRepository>) => void])[] = [
  ['nothing', () => undefined],
  ['a linked picture goes', ({ remove }) => remove('logo.png')],
  ['it comes back', ({ write }) => write('logo.png', '')],
  [
    'a heading changes, the size does not',
    ({ write }) => write('README.md', files['README.md'].replace('Usage', 'Usagi')),
  ],
  ['a document moves', ({ git }) => void git('mv', 'docs/guide.rst', 'docs/guided.rst')],
  ['the move is committed', ({ commit }) => void commit('move')],
  ['an included file changes', ({ write }) => write('docs/part.txt', ':doc:`gone`\n')],
  ['the site leaves a page out', ({ write }) => write('docs/conf.py', 'exclude_patterns = ["page.md"]\n')],
  ['a rule is turned off', ({ write }) => write('signpost.yaml', 'rules:\n  broken-link: off\n')],
  ['a file is staged', ({ git }) => void git('add', 'README.md')],
  ['the settings go', ({ remove }) => remove('signpost.yaml')],
  [
    'the site names another project',
    ({ write }) => {
      write('.gitignore', '.signpost/\n');
      write('docs/conf.py', 'intersphinx_mapping = {"lib": ("https://lib.example", None)}\n');
      write('docs/guided.rst', 'Guide\n=====\n\n:py:func:`lib.run`\n');
    },
  ],
  ['all of it is staged', ({ git }) => void git('add', '--all')],
  ['its inventory comes', ({ write }) => write('.signpost/inventories/lib.inv', inventoryOf('lib.walk'))],
  ['it changes', ({ write }) => write('.signpost/inventories/lib.inv', inventoryOf('lib.runs'))],
  ['it has the object', ({ write }) => write('.signpost/inventories/lib.inv', inventoryOf('lib.run'))],
  ['it goes', ({ remove }) => remove('.signpost/inventories/lib.inv')],
  ['everything is committed', ({ git, commit }) => (void git('add', '--all'), void commit('all'))],
];

async function check(folder: string, options: Omit<CheckOptions, 'folder'> = {}): Promise<unknown> {
  const { verdict } = await runCheck({ folder, ...options });
  return { ...verdict, texts: verdict.diagnostics.map(({ path }) => verdict.texts.get(path)) };
}

test.each([false, true])(
  'with isStaged %s a check says what one without a cache says, whatever changed',
  async (isStaged) => {
    const repository = createRepository(files);
    repository.commit('start');
    for (const [what, apply] of steps) {
      apply(repository);
      await sleep(60);
      const fresh = await check(repository.root, { isStaged, isCached: false });
      expect([what, await check(repository.root, { isStaged })]).toEqual([what, fresh]);
      expect([what, await check(repository.root, { isStaged })]).toEqual([what, fresh]);
    }
  },
  120_000,
);

test('a check of the same writes nothing', async () => {
  const { root, path } = createRepository({ 'a.md': '[b](b.md)\n', 'c.md': 'text\n' });
  await sleep(60);
  const first = await check(root);
  const { mtimeMs, ino } = statSync(path('.git/signpost/root/check.cache'));
  expect(await check(root)).toEqual(first);
  expect(statSync(path('.git/signpost/root/check.cache'))).toMatchObject({ mtimeMs, ino });
});

test('a report is kept with the verdict, one that depends on something else is made anew', async () => {
  const { root, write } = createRepository({ 'a.md': '[b](b.md)\n' });
  await sleep(60);
  const made: string[] = [];
  const tell = async (key: string): Promise<unknown> => {
    const render = async ({ diagnostics }: Verdict): Promise<string> => {
      made.push(key);
      return `${key}\n${diagnostics.length} found\n`;
    };
    const { report, exitCode } = await runCheck({ folder: root, report: { key, render } });
    return { report, exitCode };
  };
  const first = { report: 'narrow\n1 found\n', exitCode: 1 };
  expect([await tell('narrow'), await tell('narrow')]).toEqual([first, first]);
  expect(await tell('wide')).toEqual({ report: 'wide\n1 found\n', exitCode: 1 });
  write('b.md', 'text\n');
  expect(await tell('narrow')).toEqual({ report: 'narrow\n0 found\n', exitCode: 0 });
  expect(made).toEqual(['narrow', 'wide', 'narrow']);
});

describe('the cache file', () => {
  test('lies where it is asked to', async () => {
    const { root, path } = createRepository({ 'a.md': '[b](b.md)\n' });
    const cacheLocation = createFolder().path('deep/er/cache');
    await runCheck({ folder: root, cacheLocation });
    expect(existsSync(cacheLocation)).toBe(true);
    expect(existsSync(path('.git/signpost'))).toBe(false);
  });

  test('is in nobody’s way without git', async () => {
    const { root, path } = createFolder({ 'a.md': '[b](b.md)\n' });
    await sleep(60);
    const first = await check(root);
    const second = await check(root);
    expect(second).toEqual(first);
    expect(readFileSync(path('.signpost/state/.gitignore'), 'utf8')).toBe('*\n');
  });

  test('that cannot be written is told, and the answer is the same', async () => {
    const { root } = createRepository({ 'a.md': '[b](b.md)\n' });
    const place = createFolder({ file: '' });
    const { verdict, cacheProblem } = await runCheck({ folder: root, cacheLocation: place.path('file/cache') });
    expect(cacheProblem).toMatch(/^E(?:EXIST|NOTDIR)$/);
    expect(verdict.counts.errors).toBe(1);
  });

  test('of a check that must keep nothing is not made', async () => {
    const { root, path } = createRepository({ 'a.md': '[b](b.md)\n' });
    await runCheck({ folder: root, isCached: false });
    expect(existsSync(path('.git/signpost'))).toBe(false);
  });

  test('that holds anything else is written anew', async () => {
    const { root } = createRepository({ 'a.md': '[b](b.md)\n' });
    const cacheLocation = createFolder({ cache: 'signpost, but no cache' }).path('cache');
    await sleep(60);
    const first = await check(root, { cacheLocation });
    const good = readFileSync(cacheLocation);
    writeFileSync(cacheLocation, good.subarray(0, good.length / 2));
    expect(await check(root, { cacheLocation })).toEqual(first);
    expect(readFileSync(cacheLocation)).toEqual(good);
    rmSync(cacheLocation);
  });
});
