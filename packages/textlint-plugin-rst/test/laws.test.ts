import { test as testTree } from '@textlint/ast-tester';
import { assert, asyncProperty, constantFrom, oneof, string } from 'fast-check';
import { expect, test } from 'vitest';
import { anyDocument, anyTable } from '../../rst/test/random-document.ts';
import type { TxtTree } from '../src/txt-tree.ts';
import { findFaults } from './find-faults.ts';
import { readTree } from './show-tree.ts';

const numRuns = Number(process.env['LAW_RUNS'] ?? 300);
const anySource = oneof(
  { weight: 4, arbitrary: anyDocument },
  { weight: 2, arbitrary: anyTable },
  { weight: 1, arbitrary: string({ unit: 'binary', maxLength: 100 }) },
);
const anyBreak = constantFrom('\n', '\r\n', '\r');
const anyStart = constantFrom('', '\uFEFF');

async function findTreeFaults(source: string): Promise<readonly string[]> {
  const tree: TxtTree = await readTree(source);
  testTree({ ...tree });
  return findFaults(tree, source.replace(/^\uFEFF/, ''));
}

test('any text becomes a tree that textlint takes, in which each node is its slice', async () => {
  expect.hasAssertions();
  await assert(
    asyncProperty(anySource, anyBreak, anyStart, async (source, lineBreak, start) => {
      expect(await findTreeFaults(start + source.replaceAll('\n', lineBreak))).toEqual([]);
    }),
    { numRuns },
  );
});
