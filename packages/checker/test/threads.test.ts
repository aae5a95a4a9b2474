import { createFolder } from '@signpost/testkit';
import { openWorkspace } from '@signpost/workspace';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { noCache } from '../src/cache/facts-cache.ts';
import { collect } from '../src/collect/collect.ts';
import { loadMarkdownReader } from '../src/parse/markdown/markdown-reader.ts';
import { readDocuments, readSources } from '../src/parse/read-documents.ts';
import { createCounters, openShare } from '../src/parse/threads/share.ts';

test('each place of a list is taken once, however the takes of its two ends mix', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.array(fc.boolean(), { maxLength: 40 }), (length, ends) => {
      const counters = createCounters();
      const shares = [openShare(counters, length), openShare(counters, length), openShare(counters, length)];
      const takes = ends.map((isFirst, index) => {
        const share = shares[isFirst ? 0 : 1 + (index % 2)];
        return isFirst ? share?.takeFirst() : share?.takeLast();
      });
      const taken = takes.filter((place) => place !== undefined);
      expect(taken).toHaveLength(Math.min(length, ends.length));
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.every((place) => place >= 0 && place < length)).toBe(true);
    }),
  );
});

test('threads read what one thread reads, and tell what cannot be read', async () => {
  const paragraph = '## Title\n\nA [link](other.md#part) and some `code` in a line of text.\n\n';
  const pages = Array.from({ length: 80 }, (_, index) => [`page-${index}.md`, paragraph.repeat(1000)]);
  const notes = Array.from({ length: 20 }, (_, index) => [
    `note-${index}.rst`,
    'Note\n====\n\nSee :doc:`page`.\n'.repeat(50),
  ]);
  const { root, write } = createFolder(Object.fromEntries([...pages, ...notes]));
  write('broken.md', Buffer.from([0x41, 0xff, 0x42]));
  const collected = collect(openWorkspace(root));
  const missing = collected.sources.map((source) => ({ source, identity: collected.identify(source.path) }));
  const alone = readSources(missing, { collected, cache: noCache, markdown: await loadMarkdownReader() });
  const { documents, unreadable } = await readDocuments(collected, noCache, loadMarkdownReader);
  expect(documents).toHaveLength(100);
  expect(documents).toEqual(alone.documents);
  expect(unreadable).toEqual(alone.unreadable);
  expect(unreadable.map(({ path }) => path)).toEqual(['broken.md']);
});
