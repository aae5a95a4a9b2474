import { parse } from '@signpost/rst';
import { expect, test } from 'vitest';
import { createPageRenderer, type PageSource } from '../src/index.ts';
import { findDangers } from './find-dangers.ts';
import { deepPages, hostilePages } from './hostile-pages.ts';
import { emptySource, openWriter } from './write-pages.ts';

// No time is asserted: what is quadratic runs into the limit of a test at this size.
test.each(Object.entries(hostilePages))('100 kB of %s are rendered', async (_, [language, make]) => {
  const write = await openWriter();
  const text = make(100_000);
  expect(write(language, text).pieces.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
});

test.each(Object.entries(deepPages))('1,000 levels of %s are rendered', async (_, [language, make]) => {
  const write = await openWriter();
  expect(write(language, make(1000)).html.length).toBeGreaterThan(0);
});

test('a table of 2 MB is rendered', async () => {
  const write = await openWriter();
  const { html } = write('markdown', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(200_000)}`);
  expect(html.match(/<tr/g)).toHaveLength(200_001);
}, 60_000);

test('a megabyte of details without an end is text', async () => {
  const write = await openWriter();
  const { html } = write('markdown', '<details>\n\n'.repeat(95_000));
  expect(html).not.toContain('<details');
  expect(findDangers(html)).toEqual([]);
});

test('substitutions that hold each other twice end', async () => {
  const write = await openWriter();
  const levels = Array.from({ length: 40 }, (_, at) => `.. |a${at}| replace:: |a${at + 1}| |a${at + 1}|\n`).join('');
  expect(write('rst', `|a0|\n\n${levels}\n.. |a40| replace:: end\n`).html.length).toBeLessThan(2_000_000);
});

/** A file that includes itself, by whatever name it is asked for. */
const circle: PageSource = {
  ...emptySource,
  include: (_, target) => ({
    path: target,
    tree: { format: 'rst', root: parse('again\n\n.. include:: other.rst\n\n.. include:: page.rst\n') },
  }),
};

test('files that include each other end', async () => {
  const write = await openWriter();
  const { html } = write('rst', '.. include:: page.rst\n', { source: circle });
  expect(html.match(/again/g)).toHaveLength(2);
  expect(html.match(/cannot be included here/g)).toHaveLength(3);
});

test('10,000 includes are rendered', async () => {
  const write = await openWriter();
  const source: PageSource = {
    ...emptySource,
    include: (_, target) => ({ path: target, tree: { format: 'rst', root: parse('*part*\n') } }),
  };
  const text = Array.from({ length: 10_000 }, (_, at) => `.. include:: ${at}.rst\n\n`).join('');
  const render = createPageRenderer();
  expect(write('rst', text, { source, render }).html.match(/<em>/g)).toHaveLength(10_000);
  expect(write('rst', text, { source, render }).html.match(/<em>/g)).toHaveLength(10_000);
});
