import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arbitraryMarkdown } from '@signpost/testkit';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../src/formats/keep-a-changelog/format.ts';
import type { ReadRelease } from '../src/changelog-file/changelog.ts';
import { readChangelog } from '../src/formats/keep-a-changelog/read-changelog.ts';
import type { Release } from '../src/index.ts';
import { reassembleLevels } from './reassemble-levels.ts';

const installed = fileURLToPath(new URL('../../../node_modules/.pnpm', import.meta.url));

/** Changelogs of packages that are installed here, each once, in whatever form they have. */
function findReal(): readonly (readonly [name: string, text: string])[] {
  const paths = globSync('*/node_modules/{*,@*/*}/{CHANGELOG,changelog}.md', { cwd: installed }).toSorted();
  const texts = new Map<string, string>();
  for (const path of paths) {
    const text = readFileSync(`${installed}/${path}`, 'utf8');
    if (text.length < 300_000 && readReleases(text).length > 2) texts.set(text, basename(dirname(path)));
  }
  return [...texts].map(([text, name]) => [name, text]);
}

/** A release without its places. */
function toRelease({ headingSpan: _heading, span: _span, sections, ...release }: ReadRelease): Release {
  const plain = sections.map(({ title, entries }) => ({
    title,
    entries: entries.map(({ title: name, markdown }) => ({ title: name, markdown })),
  }));
  return { ...release, sections: plain };
}

/** The releases below headings of the second level, with whatever stands below them but other titles. */
function readReleases(text: string): readonly Release[] {
  const usual = readChangelog(text).releases.filter(
    ({ headingSpan, body }) => text.startsWith('##', headingSpan.start) && !/^(?:=+|-+)[ \t]*$/m.test(body),
  );
  return usual.map(toRelease);
}

const real = findReal();

test('there are enough of them', () => {
  expect(real.length).toBeGreaterThanOrEqual(10);
});

describe.each(real)('the changelog of %s', (_name, text) => {
  test('what is read, put together again, is the file to the byte', () => {
    expect(reassembleLevels(text, readChangelog(text))).toEqual([text, text, text, text]);
  });

  test('what is rendered is read again as what it was', () => {
    const releases = readReleases(text);
    expect(readReleases(format.renderAll(releases))).toEqual(releases);
  });
});

test('what is read of any text, put together again, is the text', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryMarkdown(), fc.string()), (text) => {
      expect(reassembleLevels(text, readChangelog(text))).toEqual([text, text, text, text]);
    }),
    { numRuns: 500 },
  );
});
