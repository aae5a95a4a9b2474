import { createHash } from 'node:crypto';
import { parse } from '@signpost/rst';
import { expect, test } from 'vitest';
import type { CorpusFile } from '../corpora/corpus-file.ts';
import { markdownCorpus } from '../corpora/markdown-corpus.ts';
import { anchorsOf, countFaults, relativePath } from '../corpora/markdown-plan.ts';
import { rstCorpus } from '../corpora/rst-corpus.ts';

const generators = { markdownCorpus, rstCorpus };

function hash(files: Iterable<CorpusFile>): string {
  const sum = createHash('sha1');
  for (const { path, text } of files) sum.update(`${path}\0${text}\0`);
  return sum.digest('hex');
}

for (const [name, generate] of Object.entries(generators)) {
  test(`${name} gives the same bytes for the same seed and others for another`, () => {
    const first = hash(generate('seed', 60));
    expect(hash(generate('seed', 60))).toBe(first);
    expect(hash(generate('other', 60))).not.toBe(first);
  });
}

test('generated reStructuredText has nothing to complain about', () => {
  const files = [...rstCorpus('seed', 40)];
  const complaints = files.flatMap(({ path, text }) =>
    parse(text).diagnostics.map(({ message }) => `${path}: ${message}`),
  );
  expect(files).toHaveLength(40);
  expect(complaints).toEqual([]);
});

test('generated Markdown has the sizes of real pages', () => {
  const pages = [...markdownCorpus('seed', 200)].filter(({ path }) => path.endsWith('.md'));
  const mean = pages.reduce((sum, { text }) => sum + text.length, 0) / pages.length;
  expect([pages.length, mean > 4000, mean < 5000]).toEqual([200, true, true]);
});

test('the planted faults are those that are counted', () => {
  const pages = [...markdownCorpus('seed', 400)];
  const planted = (pattern: RegExp): number => pages.filter(({ text }) => pattern.test(text)).length;
  expect({
    'missing-file': planted(/This part is \[moved away]/),
    'missing-anchor': planted(/This part is \[renamed]\(#/),
    'missing-anchor-elsewhere': planted(/This part is \[renamed there]\(/),
    'missing-image': planted(/This part is !\[lost]/),
    'missing-definition': planted(/This part is \[never defined]\[/),
  }).toEqual(countFaults(400));
});

test('every other link of the generated Markdown leads to a page and a heading of it', () => {
  const files = new Map([...markdownCorpus('seed', 120)].map(({ path, text }) => [path, text]));
  const anchors = new Map(
    [...files].map(([path, text]) => [
      path,
      new Set(anchorsOf([...text.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => heading))),
    ]),
  );
  const lost: string[] = [];
  let links = 0;
  for (const [path, text] of files) {
    const prose = text.replace(/```[^]*?```|`[^`]*`|This part is .*/g, '');
    for (const [, target = '', anchor] of prose.matchAll(/(?:]\(|^\[ref-\d]: )(?!https:)([^)#\s]*)(?:#([^)\s]+))?/gm)) {
      links++;
      const goal = target === '' ? path : new URL(target, `file:///${path}`).pathname.slice(1);
      if (!files.has(goal) || (anchor !== undefined && anchors.get(goal)?.has(anchor) !== true))
        lost.push(`${path}: ${target}#${anchor}`);
    }
  }
  expect(links).toBeGreaterThan(1000);
  expect(lost).toEqual([]);
});

test('relative paths climb only as far as they must', () => {
  expect([
    relativePath('docs/a/x.md', 'docs/a/y.md'),
    relativePath('docs/a/x.md', 'docs/b/y.md'),
    relativePath('docs/a/x.md', 'docs/a/sub/y.md'),
    relativePath('x.md', 'docs/y.md'),
  ]).toEqual(['y.md', '../b/y.md', 'sub/y.md', 'docs/y.md']);
});
