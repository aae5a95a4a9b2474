import type { DocumentFacts, Span } from '@signpost/model';
import type { Nodes } from 'mdast';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../src/parse/markdown/read-markdown.ts';
import { parse as native } from '../src/parse/markdown/satteri-parser.ts';
import { walk } from '../src/parse/markdown/walk.ts';
import { readMyst } from '../src/parse/myst/read-myst.ts';
import { arbitraryMyst } from './arbitrary-myst.ts';

function spansOf(document: DocumentFacts): Span[] {
  return [
    ...document.headings,
    ...document.anchors,
    ...document.labels,
    ...document.objects,
    ...document.references,
    ...document.references.map(({ targetSpan }) => ({ span: targetSpan })),
    ...document.directives,
    ...document.code,
    ...document.code.map(({ contentSpan }) => ({ span: contentSpan })),
    ...document.tables,
    ...document.problems,
  ].map(({ span }) => span);
}

function isOutside({ start, end }: Span, { length }: string): boolean {
  return start < 0 || end < start || end > length;
}

/** The places of facts as lines and columns, which do not depend on how lines end. */
function locate(text: string, document: DocumentFacts): string[] {
  const { headings, labels, references, directives, objects } = document;
  return [...headings, ...labels, ...references, ...directives, ...objects]
    .map(({ span }) => span)
    .map(({ start }) => {
      const before = text.slice(0, start).split(/\r?\n/);
      return `${before.length}:${before.at(-1)?.length ?? 0}`;
    });
}

test('what a parser is given has the length of the document', () => {
  fc.assert(
    fc.property(arbitraryMyst(), (text) => {
      const lengths: number[] = [];
      readMyst(text, (masked) => {
        lengths.push(masked.length);
        return native(masked);
      });
      expect(new Set(lengths)).toEqual(new Set([text.length]));
    }),
    { numRuns: 500 },
  );
});

test('every span lies inside of the text', () => {
  fc.assert(
    fc.property(arbitraryMyst(), (text) => {
      expect(spansOf(readMarkdown(text, native)).filter((span) => isOutside(span, text))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('a byte order mark moves every fact by one', () => {
  fc.assert(
    fc.property(arbitraryMyst(), (text) => {
      const moved = spansOf(readMarkdown(`\uFEFF${text}`, native));
      expect(moved.map(({ start }) => start - 1)).toEqual(
        spansOf(readMarkdown(text, native)).map(({ start }) => start),
      );
    }),
    { numRuns: 300 },
  );
});

test('the way lines end moves no fact to another line or column', () => {
  fc.assert(
    fc.property(arbitraryMyst(), (text) => {
      const other = text.replaceAll('\n', '\r\n');
      expect(locate(other, readMarkdown(other, native))).toEqual(locate(text, readMarkdown(text, native)));
    }),
    { numRuns: 500 },
  );
});

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

/** What may not be in a tree: headings that are marks, and directives outside of the one that they are nested in. */
function findFaults(text: string): Nodes[] {
  return [...walk(readMyst(text, native).root)].flatMap((node): Nodes[] => {
    if (node.type === 'heading') return /^[`~]{3}/.test(text.slice(startOf(node)).trimStart()) ? [node] : [];
    if (node.type !== 'directive') return [];
    return node.children.filter((child) => child.type === 'directive' && startOf(child) >= node.position.end.offset);
  });
}

test('no mark is left in a tree, and no directive stands outside of the one around it', () => {
  fc.assert(
    fc.property(arbitraryMyst(), (text) => {
      expect(findFaults(text)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

// No time is asserted: what is quadratic runs into the limit of a test at these sizes.
const hostile: Readonly<Record<string, readonly [string, number]>> = {
  'directives that never end': ['```{note}\n', 1_000_000],
  'colon fences that never end': [':::{a}\n', 1_000_000],
  'roles that never end': ['{a}`', 1_000_000],
  roles: ['{doc}`a <b>` ', 300_000],
  'small directives': [':::{note} a\nb\n:::\n', 300_000],
  'code that its directive ends': ['````{note}\n```\n````\n', 300_000],
  targets: ['(a)=\n', 300_000],
  attributes: ['{#a', 1_000_000],
  'options of options': ['```{toctree}\n:caption: a\n', 300_000],
  'directives in list items': ['- ```{note}\n', 300_000],
  'directives of reStructuredText': ['```{eval-rst}\na\n```\n', 300_000],
};

describe('a hostile document is read', () => {
  test.each(Object.entries(hostile))(
    '%s',
    (_name, [piece, size]) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      expect(() => readMarkdown(text, native)).not.toThrow();
    },
    60_000,
  );
});

test('directives that are nested deeper than documents are parsed stay code', () => {
  const depth = 40;
  const fences = Array.from({ length: depth }, (_, level) => '`'.repeat(depth + 3 - level));
  const text = `${fences.map((fence) => `${fence}{note}\n`).join('')}[a](b)\n${fences.toReversed().join('\n')}\n`;
  const { directives, code, references } = readMarkdown(text, native);
  expect([directives.length, code.length, references.length]).toEqual([12, 1, 0]);
});
