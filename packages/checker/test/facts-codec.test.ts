import type { DocumentFacts } from '@signpost/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentFactsCodec } from '../src/cache/codec/document-facts.ts';
import { FactReader } from '../src/cache/codec/fact-reader.ts';
import { FactWriter } from '../src/cache/codec/fact-writer.ts';

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('漢字 😀 \uFEFF\uD800'));
const span = fc.tuple(fc.nat(), fc.nat(9999)).map(([start, length]) => ({ start, end: start + length }));
const options = fc.dictionary(text, text, { noNullPrototype: true });
const reference = fc.record(
  {
    kind: fc.constantFrom(
      ...(['link', 'image', 'definition', 'role', 'named', 'toctree', 'include', 'footnote'] as const),
      ...(['citation', 'substitution', 'undefined'] as const),
    ),
    name: text,
    label: text,
    target: text,
    text,
    options,
    scopes: fc.array(text),
    domain: text,
    span,
    targetSpan: span,
  },
  { requiredKeys: ['kind', 'target', 'span', 'targetSpan'] },
);

const facts: fc.Arbitrary<DocumentFacts> = fc.record({
  headings: fc.array(
    fc.record(
      { text, source: text, depth: fc.nat(6), ids: fc.array(text), span },
      { requiredKeys: ['text', 'depth', 'ids', 'span'] },
    ),
  ),
  anchors: fc.array(fc.record({ id: text, span })),
  labels: fc.array(
    fc.record(
      { name: text, title: text, isUntitled: fc.boolean(), isSection: fc.constant(true), url: text, span },
      { requiredKeys: ['name', 'span'] },
    ),
  ),
  definitions: fc.array(fc.record({ kind: fc.constantFrom('footnote', 'citation', 'substitution'), name: text, span })),
  objects: fc.array(fc.record({ domain: text, type: text, name: text, span })),
  uncertainDomains: fc.array(text),
  references: fc.array(reference),
  toctrees: fc.array(fc.record({ options, entries: fc.array(reference), span })),
  directives: fc.array(fc.record({ name: text, argument: text, span })),
  code: fc.array(fc.record({ language: text, span, contentSpan: span })),
  tables: fc.array(fc.record({ span })),
  blocks: fc.array(
    fc.record({
      kind: fc.constantFrom('paragraph', 'item', 'table', 'code'),
      part: fc.nat(9),
      span,
      words: fc.uint32Array(),
    }),
  ),
  fields: fc.array(fc.record({ name: text, value: text, span })),
  problems: fc.array(
    fc.record(
      { code: text, message: text, severity: fc.constantFrom('error', 'warning', 'info'), span },
      { requiredKeys: ['message', 'severity', 'span'] },
    ),
  ),
  suppressions: fc.array(
    fc.record(
      {
        keyword: text,
        names: fc.array(fc.record({ name: text, span })),
        reason: text,
        isExpression: fc.constant(true),
        span,
      },
      { requiredKeys: ['keyword', 'names', 'span'] },
    ),
  ),
  placeholders: fc.array(
    fc.record({ text, isExpression: fc.constant(true), span }, { requiredKeys: ['text', 'span'] }),
  ),
  isOrphan: fc.boolean(),
  holdsUnreadText: fc.boolean(),
});

test('facts come back as they were, one document after the other', () => {
  const writer = new FactWriter();
  fc.assert(
    fc.property(facts, (given) => {
      documentFactsCodec.write(given, writer);
      expect(documentFactsCodec.read(new FactReader(writer.takeBytes()))).toEqual(given);
    }),
  );
});

test('bytes that nobody wrote are read without an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(() => documentFactsCodec.read(new FactReader(bytes))).not.toThrow();
    }),
  );
});
