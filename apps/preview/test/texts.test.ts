import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate, toHref, toPath } from '../src/pages/address.ts';
import { diffPieces } from '../src/pages/diff-pieces.ts';
import { shiftOffsets } from '../src/pages/shift-offsets.ts';

const piece: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd');

test('splices turn the pieces before into those after', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (before, after) => {
      const pieces = [...before];
      for (const { at, remove, pieces: added } of diffPieces(before, after)) pieces.splice(at, remove, ...added);
      expect(pieces).toEqual(after);
    }),
  );
});

test('an offset that has a place in the older text has the same character there', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
  fc.assert(
    fc.property(letters, letters, letters, letters, (start, removed, added, end) => {
      const older = start + removed + end;
      const newer = start + added + end;
      const toOlder = shiftOffsets(older, newer);
      let count = 0;
      for (let offset = 0; offset < newer.length; offset += 1) {
        const found = toOlder(offset);
        if (found === undefined) continue;
        count += 1;
        expect(older[found]).toBe(newer[offset]);
      }
      expect(count).toBeGreaterThanOrEqual(start.length + end.length);
    }),
  );
});

test('the address of a path leads to the path', () => {
  const segment = fc.string({ minLength: 1 }).filter((text) => !/[/\\\0]/.test(text) && text !== '.' && text !== '..');
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
      const path = segments.join('/');
      expect(toPath(new URL(toHref(path), 'http://localhost').pathname)).toBe(path);
    }),
  );
});

test('no address leads out of the root', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const path = toPath(`/${text}`);
      expect(path === undefined || !path.split('/').includes('..')).toBe(true);
    }),
  );
});

test('targets are relative to their document, or to the root of its site', () => {
  expect([
    locate('docs/guide/a.md', 'b.md', ''),
    locate('docs/guide/a.md', '../logo.png?x#y', ''),
    locate('docs/guide/a.rst', '/_static/logo.png', 'docs'),
    locate('docs/a.md', 'two%20words.md', ''),
    locate('docs/a.md', '../../../x', ''),
    locate('docs/a.md', '#part', ''),
    locate('docs/a.md', 'https://example.com/x', ''),
    locate('docs/a.md', '//example.com/x', ''),
    locate('docs/a.md', 'mailto:me@example.com', ''),
  ]).toEqual([
    '/docs/guide/b.md',
    '/docs/logo.png?x#y',
    '/docs/_static/logo.png',
    '/docs/two%20words.md',
    '/x',
    '#part',
    'https://example.com/x',
    '//example.com/x',
    'mailto:me@example.com',
  ]);
});
