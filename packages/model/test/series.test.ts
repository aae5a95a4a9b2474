import { expect, test } from 'vitest';
import {
  findCitations,
  mayFollow,
  nextNumber,
  readRecordName,
  readStatusWord,
  readTitle,
} from '../src/series/index.ts';
import { createAttachedTest } from '../src/series/attached.ts';
import { createStatuses, usualStatuses } from '../src/series/statuses.ts';

test.each([
  ['0007-use-redis.md', { stem: '0007-use-redis', prefix: '', digits: '0007', number: 7, slug: 'use-redis' }],
  ['adr-7_use-redis.rst', { stem: 'adr-7_use-redis', prefix: 'adr-', digits: '7', number: 7, slug: 'use-redis' }],
  ['adr007-use-redis.md', { stem: 'adr007-use-redis', prefix: 'adr', digits: '007', number: 7, slug: 'use-redis' }],
  ['XXXX-use-redis.md', { stem: 'XXXX-use-redis', prefix: '', digits: 'XXXX', number: undefined, slug: 'use-redis' }],
  ['XXXX-12-monkeys.md', { prefix: '', digits: 'XXXX', number: undefined, slug: '12-monkeys' }],
  ['0007.md', { stem: '0007', prefix: '', digits: '0007', number: 7, slug: '' }],
])('%s is a record', (name, expected) => {
  expect(readRecordName(name)).toMatchObject(expected);
});

test.each([
  'index.rst',
  '0000-template.md',
  '2024-01-05-post.md',
  '20240105-post.md',
  '0007-use-redis.txt',
  'x.md',
  '',
])('%s is none', (name) => {
  expect(readRecordName(name)).toBeUndefined();
});

test('the next number follows the highest in the folder, wherever it was found', () => {
  const paths = [
    'docs/adr/0001-a.md',
    'docs/adr/0007-b.md',
    'docs/adr/old/0099-c.md',
    'docs/adr/XXXX-d.md',
    '0500-e.md',
  ];
  expect(nextNumber({ folder: 'docs/adr', paths })).toEqual({ number: 8, text: '0008' });
  expect(nextNumber({ folder: '', paths })).toEqual({ number: 501, text: '0501' });
  expect(nextNumber({ folder: 'docs/rfcs', paths })).toEqual({ number: 1, text: '0001' });
  expect(nextNumber({ folder: 'rfcs', paths: ['rfcs/99-a.md'] })).toEqual({ number: 100, text: '100' });
  expect(nextNumber({ folder: 'rfcs', paths: [], width: 3 })).toEqual({ number: 1, text: '001' });
});

function titleOf(text: string): unknown {
  const title = readTitle(text, { text: '', depth: 1, ids: [], span: { start: 0, end: text.length } });
  const { label, digits, span } = title?.numbered ?? {};
  return { label, digits, at: span?.start, words: title?.words };
}

test.each([
  ['# ADR-0007: Use Redis', { label: 'ADR', digits: '0007', at: 6, words: 'Use Redis' }],
  ['# 7. Use Redis #', { label: undefined, digits: '7', at: 2, words: 'Use Redis' }],
  ['ADR 7 – Use Redis\n===', { label: 'ADR', digits: '7', at: 4, words: 'Use Redis' }],
  ['===\nRFC-XXXX: Tools\n===', { label: 'RFC', digits: 'XXXX', at: 8, words: 'Tools' }],
  ['# Use Redis 7', { label: undefined, digits: undefined, at: undefined, words: 'Use Redis 7' }],
  ['# 7 reasons', { label: undefined, digits: undefined, at: undefined, words: '7 reasons' }],
])('%s', (text, expected) => {
  expect(titleOf(text)).toEqual(expected);
});

test('citations are whole words, with the number as written', () => {
  const text = 'ADR-0007, ADR 7, ADR007 and (ADR-XXXX), not MADR-7, ADR-7a, x/ADR-7 or ADRs.';
  expect(findCitations(text, 'ADR').map(({ start, digits }) => [text.slice(start, start + 4), digits])).toEqual([
    ['ADR-', '0007'],
    ['ADR ', '7'],
    ['ADR0', '007'],
    ['ADR-', 'XXXX'],
  ]);
});

test('a status is told by its first words', () => {
  const words = ['Accepted', '✅ accepted (2024)', '**Superseded** by [ADR-7](7.md)', 'in review', 'Acceptable', ''];
  expect(words.map((text) => readStatusWord(text, usualStatuses))).toEqual([
    'accepted',
    'accepted',
    'superseded',
    'in review',
    undefined,
    undefined,
  ]);
});

test('steps go where the stages lead, or where the project says', () => {
  const steps = [
    ['proposed', 'accepted'],
    ['accepted', 'superseded'],
    ['accepted', 'proposed'],
    ['rejected', 'accepted'],
    ['superseded', 'accepted'],
  ] as const;
  expect(steps.map(([from, to]) => mayFollow(usualStatuses, from, to))).toEqual([true, true, false, false, false]);
  const own = createStatuses({ Idea: ['Law'] });
  expect([...own.keys()]).toEqual(['idea', 'law']);
  expect([mayFollow(own, 'idea', 'law'), mayFollow(own, 'law', 'idea')]).toEqual([true, false]);
});

test('hostile names, titles and mentions take linear time', () => {
  const size = 200_000;
  for (const text of [
    '# '.repeat(size),
    `# ${' '.repeat(size)}x`,
    `# ADR${'-'.repeat(size)}`,
    `# ${'1'.repeat(size)}`,
  ]) {
    expect(titleOf(text)).toMatchObject({ digits: undefined });
  }
  expect(findCitations('ADR-'.repeat(size), 'ADR')).toEqual([]);
  expect(readRecordName(`${'a-'.repeat(size)}.md`)).toBeUndefined();
});

/** The names of files without title and status that belong to a record of the same number. */
function listAttached(names: readonly string[]): readonly string[] {
  const records = names.flatMap((file) => {
    const name = readRecordName(file);
    return name === undefined ? [] : [{ file, name, title: undefined, status: undefined }];
  });
  const isAttached = createAttachedTest(records);
  return records.filter(isAttached).map(({ file }) => file);
}

test('a file belongs to the record whose name it goes on from', () => {
  expect(
    listAttached([
      '0001-a.md',
      '0001-a.de.md',
      '0001-a.pt-BR.md',
      '0001-a-notes.md',
      '0001-ab.md',
      '0002.md',
      '0002.de.md',
      '0002-b.md',
      '0003-c-notes.md',
    ]),
  ).toEqual(['0001-a.de.md', '0001-a.pt-BR.md', '0001-a-notes.md', '0002.de.md']);
});

test('a folder of many drafts takes linear time', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => index.toString(36));
  const drafts = ids.flatMap((id) => [`XXXX-x${id}y.md`, `XXXX-x${id}y-notes.md`]);
  expect(listAttached(drafts)).toEqual(ids.map((id) => `XXXX-x${id}y-notes.md`));
});
