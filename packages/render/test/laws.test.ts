import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPageRenderer } from '../src/index.ts';
import { arbitraryPage } from './arbitrary-page.ts';
import { findDangers } from './find-dangers.ts';
import { emptySource, languages, openWriter } from './write-pages.ts';

/** A project that answers as one with files would, by nothing but what it is asked. */
const source: typeof emptySource = {
  ...emptySource,
  destination: (_, offset) => (offset % 3 === 0 ? { state: 'found', href: `/x#${offset}`, title: 'T' } : undefined),
  headingIds: (_, offset) => [`h-${offset}`],
  toctree: () => [{ title: 'a', href: '/a', children: [] }],
  readText: (_, target) => `read from ${target}\n`,
  substitution: (name) => (name === 'x' ? '*x*' : undefined),
};

describe.each(languages)('%s', (language) => {
  test('nothing that it renders can do anything', async () => {
    const write = await openWriter();
    fc.assert(
      fc.property(arbitraryPage(language), fc.boolean(), (text, allowsRawHtml) => {
        const { html, pieces } = write(language, text, { source, options: { allowsRawHtml } });
        expect(findDangers(html)).toEqual([]);
        // Each piece is put into the page by itself.
        for (const piece of pieces) expect(findDangers(piece.html)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('pieces stand in the order of the text, and places within their piece', async () => {
    const write = await openWriter();
    fc.assert(
      fc.property(arbitraryPage(language), (text) => {
        let last = 0;
        for (const { html, start, end } of write(language, text, { source }).pieces) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
          for (const [, from, to] of html.matchAll(/ data-at="(\d+)-(\d+)"/g)) {
            expect(Number(to)).toBeGreaterThanOrEqual(Number(from));
            expect(Number(to)).toBeLessThanOrEqual(end - start);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a page that was edited is the same as one that is new', async () => {
    const write = await openWriter();
    const edit = fc.record({ at: fc.nat(), remove: fc.nat(20), insert: arbitraryPage(language) });
    fc.assert(
      fc.property(arbitraryPage(language), fc.array(edit, { maxLength: 4 }), (first, edits) => {
        const render = createPageRenderer();
        let text = first;
        write(language, text, { source, render });
        for (const { at, remove, insert } of edits) {
          const start = text.length === 0 ? 0 : at % text.length;
          text = text.slice(0, start) + insert + text.slice(start + remove);
          expect(write(language, text, { source, render })).toEqual(write(language, text, { source }));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a page whose links lead elsewhere now is the same as one that is new', async () => {
    const write = await openWriter();
    fc.assert(
      fc.property(arbitraryPage(language), (text) => {
        const render = createPageRenderer();
        write(language, text, { source: emptySource, render });
        expect(write(language, text, { source, render })).toEqual(write(language, text, { source }));
        const options = { quoteLanguage: 'de', allowsRawHtml: true };
        expect(write(language, text, { source, render, options })).toEqual(write(language, text, { source, options }));
      }),
      { numRuns: 100 },
    );
  });
});
