import { expect, test } from 'vitest';
import { hostileDocuments, hostileNesting, hostilePieces, nestText } from '../scripts/hostile-pieces.ts';
import { parse } from '../src/index.ts';

// No time is asserted: what is quadratic runs into the limit of a test at this size. `pnpm linear-time` measures.
test.each(hostilePieces)('400 kB of %j are read', (piece) => {
  const source = piece.repeat(400_000 / piece.length);
  expect(parse(source).position.end.offset).toBe(source.length);
});

test.each(Object.entries(hostileDocuments))('400 kB of %s are read', (_, make) => {
  const source = make(400_000);
  expect(parse(source).position.end.offset).toBe(source.length);
});

test.each(hostileNesting)('400 levels of %j are read', (opening, step) => {
  const source = nestText(opening, step);
  expect(parse(source).position.end.offset).toBe(source.length);
});
