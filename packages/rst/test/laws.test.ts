import { assert, nat, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { randomDocument } from '../scripts/differential/random-document.ts';
import { Random } from '../scripts/differential/random.ts';
import { parse, toPseudoXml } from '../src/index.ts';
import type { Node, Segment } from '../src/index.ts';
import { anyDocument, anyTable } from './random-document.ts';

/** How many documents each law is tried on; a long search sets more. */
const numRuns = Number(process.env['LAW_RUNS'] ?? 400);

const anySyntax = nat().map((seed) => randomDocument(new Random(seed)));
const anySource = oneof(
  { weight: 4, arbitrary: anyDocument },
  { weight: 3, arbitrary: anySyntax },
  { weight: 1, arbitrary: anyTable },
);

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : [];
}

function* visit(node: Node, parent?: Node): Generator<{ readonly node: Node; readonly parent: Node | undefined }> {
  yield { node, parent };
  for (const child of childrenOf(node)) {
    yield* visit(child, node);
  }
}

function rangesOf(node: Node): readonly Segment[] {
  return node.data?.segments ?? [{ start: node.position.start.offset, end: node.position.end.offset }];
}

/** A tree without what depends on the kind of line break. */
function withoutOffsets(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, entry: unknown) => (key === 'offset' || key === 'segments' ? undefined : entry)),
  );
}

/** Checks that a law finds nothing to blame in any document. */
function expectNone(law: (source: string) => readonly unknown[], sources = anySource): void {
  assert(
    property(sources, (source) => {
      expect(law(source)).toEqual([]);
    }),
    { numRuns },
  );
}

function findUndumped(source: string): readonly unknown[] {
  return toPseudoXml(parse(source)).startsWith('<document') ? [] : [source];
}

test('a tree and its dump come of any text', () => {
  expect.hasAssertions();
  expectNone(findUndumped);
  expect.hasAssertions();
  expectNone(findUndumped, string({ unit: 'binary', maxLength: 200 }));
});

test('each node has a span inside of its parent', () => {
  expect.hasAssertions();
  expectNone((source) =>
    [...visit(parse(source))].filter(({ node, parent }) => {
      const { start, end } = node.position;
      const outer = parent?.position ?? { start: { offset: 0 }, end: { offset: source.length } };
      return start.offset > end.offset || start.offset < outer.start.offset || end.offset > outer.end.offset;
    }),
  );
});

test('the spans of siblings do not overlap', () => {
  expect.hasAssertions();
  expectNone((source) =>
    [...visit(parse(source))].filter(({ node }) => {
      const taken = childrenOf(node).flatMap((child) => rangesOf(child));
      const sorted = taken.toSorted((one, other) => one.start - other.start || one.end - other.end);
      return sorted.some((range, index) => range.start < (sorted[index - 1]?.end ?? 0));
    }),
  );
});

test('a text without escapes and tabs is its slice', () => {
  expect.hasAssertions();
  expectNone((source) =>
    [...visit(parse(source))].filter(({ node, parent }) => {
      const raw = rangesOf(node).map(({ start, end }) => source.slice(start, end));
      const isPlain = !['\\', '\t', '\v', '\f', '\0', '\n'].some((character) =>
        `${raw.join('')}${node.type === 'text' ? node.value : ''}`.includes(character),
      );
      return node.type === 'text' && parent?.type !== 'directive' && isPlain && raw.join('\n') !== node.value;
    }),
  );
});

test('lines and columns are those of the offsets', () => {
  expect.hasAssertions();
  expectNone((source) =>
    [...visit(parse(source))]
      .flatMap(({ node }) => [node.position.start, node.position.end])
      .filter(({ line, column, offset }) => {
        const before = source.slice(0, offset).split('\n');
        return line !== before.length || column !== (before.at(-1) ?? '').length + 1;
      }),
  );
});

test('the tree is the same whatever ends the lines', () => {
  assert(
    property(anySource, (source) => {
      const windows = parse(source.replaceAll('\n', '\r\n'));
      expect(withoutOffsets(windows)).toEqual(withoutOffsets(parse(source)));
    }),
    { numRuns, examples: [['~~~~~~~~\n*a*\n   ']] },
  );
});
