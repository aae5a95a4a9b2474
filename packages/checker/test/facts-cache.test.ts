import { mkdirSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { DocumentFacts } from '@signpost/model';
import { createFolder } from '@signpost/testkit';
import { openCacheFile } from '@signpost/workspace';
import { describe, expect, test } from 'vitest';
import { encodeFacts } from '../src/cache/codec/facts-as-bytes.ts';
import { type FactsCache, openFactsCache } from '../src/cache/facts-cache.ts';

const version = 'a'.repeat(40);
const identity = { kind: 'disk', size: 3, modified: 1000.5, changed: 1000.5, inode: 7 } as const;
const empty: DocumentFacts = {
  headings: [],
  anchors: [],
  labels: [],
  definitions: [],
  objects: [],
  uncertainDomains: [],
  references: [],
  toctrees: [],
  directives: [],
  code: [],
  tables: [],
  blocks: [],
  fields: [],
  problems: [],
  suppressions: [],
  placeholders: [],
  isOrphan: false,
  holdsUnreadText: false,
};
const facts: DocumentFacts = { ...empty, anchors: [{ id: 'ü漢😀', span: { start: 1, end: 9 } }] };

function createCache(): { readonly place: string; readonly open: (now?: number, fingerprint?: string) => FactsCache } {
  const place = createFolder().path('cache/check.bin');
  return { place, open: (now = 5000, fingerprint = version) => openFactsCache(openCacheFile(place), fingerprint, now) };
}

function fill(cache: FactsCache): void {
  cache.see('a b.md', identity, 'oid-a');
  cache.add('md:oid-a', encodeFacts(facts));
  cache.add('md:oid-b', encodeFacts(empty));
  cache.addResult('result', ['{"found":', '[]}']);
  expect(cache.save()).toBeUndefined();
}

test('what one run kept the next one finds', () => {
  const { open } = createCache();
  fill(open());
  const next = open();
  expect(next.objectOf('a b.md', identity)).toBe('oid-a');
  expect(next.find('md:oid-a')).toEqual(facts);
  expect(next.find('md:oid-b')).toEqual(empty);
  expect(next.find('md:oid-c')).toBeUndefined();
  expect(next.findResult('result')).toBe('{"found":[]}');
  expect(next.objectOf('b.md', identity)).toBeUndefined();
});

test('a run that looked at no file of the disk keeps facts and checks all the same', () => {
  const { open } = createCache();
  const first = open();
  first.add('md:oid-a', encodeFacts(facts));
  first.addResult('result', ['[]']);
  first.save();
  expect(open().find('md:oid-a')).toEqual(facts);
  expect(open().findResult('result')).toBe('[]');
});

test.each([
  ['size', { ...identity, size: 4 }],
  ['time of its last write', { ...identity, modified: 1000.75 }],
  ['time of its last change', { ...identity, changed: 1001 }],
  ['inode', { ...identity, inode: 8 }],
])('a file with another %s is not the one that was seen', (_what, other) => {
  const { open } = createCache();
  fill(open());
  expect(open().objectOf('a b.md', other)).toBeUndefined();
});

test('a file that changed while the run before looked at it has to be read again', () => {
  const { open } = createCache();
  fill(open(identity.changed + 20));
  expect(open().objectOf('a b.md', identity)).toBeUndefined();
});

describe('as if there were none', () => {
  test('another version wrote it', () => {
    const { open } = createCache();
    fill(open());
    expect(open(5000, 'b'.repeat(40)).find('md:oid-a')).toBeUndefined();
  });

  test('every byte of it may be wrong, and every length', () => {
    const { open, place } = createCache();
    fill(open());
    const bytes = readFileSync(place);
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      writeFileSync(place, damaged);
      expect([undefined, facts]).toContainEqual(open().find('md:oid-a'));
      expect([undefined, 'oid-a']).toContain(open().objectOf('a b.md', identity));
    }
    writeFileSync(place, bytes);
    for (let length = bytes.length - 1; length >= 0; length -= 1) {
      truncateSync(place, length);
      expect([undefined, facts]).toContainEqual(open().find('md:oid-a'));
    }
  });

  test('a folder has its name', () => {
    const { open, place } = createCache();
    mkdirSync(place, { recursive: true });
    const cache = open();
    expect(cache.find('md:oid-a')).toBeUndefined();
    cache.add('md:oid-a', encodeFacts(facts));
    expect(cache.save()).toBe('EISDIR');
  });
});

test('two runs at once leave one of their files, whole', () => {
  const { open, place } = createCache();
  const [one, other] = [open(), open()];
  fill(one);
  fill(other);
  expect(open().find('md:oid-a')).toEqual(facts);
  expect(readdirSync(place.replace(/check\.bin$/, ''))).toEqual(['check.bin']);
});

test('a run that learns nothing writes nothing', () => {
  const { open, place } = createCache();
  fill(open());
  const cache = open();
  cache.find('md:oid-a');
  rmSync(place);
  expect(cache.save()).toBeUndefined();
  expect(() => readFileSync(place)).toThrow('ENOENT');
});

test('facts that nobody needs any more are dropped in the end', () => {
  const { open } = createCache();
  fill(open());
  for (let run = 0; run < 20; run += 1) {
    const cache = open();
    cache.find('md:oid-a');
    cache.see('c.md', identity, String(run));
    cache.save();
  }
  expect(open().find('md:oid-a')).toEqual(facts);
  expect(open().find('md:oid-b')).toBeUndefined();
});
