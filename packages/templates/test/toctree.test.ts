import { applySplices } from '@signpost/model';
import { expect, test } from 'vitest';
import { readToctree } from '../src/edit/lists/toctree.ts';

function insert(text: string, entry: string): string | undefined {
  const toctree = readToctree(text, entry);
  return toctree === undefined ? undefined : applySplices(text, [toctree.insert()]);
}

const head = 'Records\n=======\n\n.. toctree::\n   :maxdepth: 1\n';

test('an entry goes where the order puts it', () => {
  expect(insert(`${head}\n   0001-a\n   0003-c\n\nEnd.\n`, '0002-b')).toBe(
    `${head}\n   0001-a\n   0002-b\n   0003-c\n\nEnd.\n`,
  );
  expect(insert(`${head}\n   b\n   c\n`, 'a')).toBe(`${head}\n   a\n   b\n   c\n`);
});

test('an entry comes last where there is no order', () => {
  expect(insert(`${head}\n   Two <b>\n   a\n\nEnd.\n`, 'a2')).toBe(`${head}\n   Two <b>\n   a\n   a2\n\nEnd.\n`);
});

test('the first entry stands below the options', () => {
  expect(insert(`${head}\nEnd.\n`, 'a')).toBe(`${head}\n   a\n\nEnd.\n`);
});

test('without a toctree there is nowhere to go', () => {
  expect(insert('Records\n=======\n', 'a')).toBeUndefined();
});

function tree(...entries: readonly string[]): string {
  return `.. toctree::\n\n${entries.map((entry) => `   ${entry}\n`).join('')}`;
}

test('of several toctrees the one with most entries of the same folder is meant', () => {
  const [first, guide, mixed] = [tree('start/a'), tree('guide/a', 'guide/c'), tree('guide/z', 'changelog')];
  expect(insert(`${first}\n${guide}\n${mixed}`, 'guide/b')).toBe(
    `${first}\n${tree('guide/a', 'guide/b', 'guide/c')}\n${mixed}`,
  );
  expect(insert(`${first}\n${guide}`, 'other/b')).toBe(`${tree('other/b', 'start/a')}\n${guide}`);
});
