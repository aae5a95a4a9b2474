import type { DocumentFacts, Span } from '@signpost/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScriptObjects } from '../src/project/dialects/config/read-script.ts';
import { readYaml } from '../src/project/dialects/config/read-yaml.ts';
import { readMarkdown } from '../src/parse/markdown/read-markdown.ts';
import { native } from './markdown-readers.ts';

const flavours = ['mdx', 'python'] as const;

const piece = fc.constantFrom(
  '# Title {#id}\n',
  '## A {x} b\n',
  '[a](b.md)',
  ' ',
  '\n',
  '\n\n',
  '    ',
  '  ',
  '`',
  '```\n',
  '~~~\n',
  '漢字 😀 ',
  '<Box>\n',
  '</Box>\n',
  '<Box a={1} href="/x">',
  '<img src={y} />',
  '<a href="z">',
  '</a>',
  '<',
  '>',
  '{',
  '}',
  '{/* c */}',
  "import A from './a.mdx';\n",
  'export const a = {\n',
  '};\n',
  '"',
  "'",
  '\\',
  '<!--',
  '-->',
  '---\n',
  'slug: a\n',
  '!!! note "T"\n',
  '??? x\n',
  '=== "Tab"\n',
  '::: a.b\n',
  '<div markdown>\n',
  '</div>\n',
  '- ',
  '1. ',
  '> ',
  '\r\n',
  '--8<-- "a.md"\n',
  '--8<--\n',
  '<<< ./a.ts\n',
  '<!--@include: ./a.md-->',
  'hero:\n  actions:\n    - link: /x\n',
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

function listSpans(facts: DocumentFacts): Span[] {
  const placed = [facts.headings, facts.anchors, facts.references, facts.code, facts.directives, facts.fields];
  return [
    ...placed.flatMap((list) => list.map(({ span }) => span)),
    ...facts.references.map(({ targetSpan }) => targetSpan),
    ...facts.code.map(({ contentSpan }) => contentSpan),
  ];
}

test.each(flavours)('what is read as %s stands in the text', (flavour) => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { start, end } of listSpans(readMarkdown(source, native, { flavour }))) {
        expect(0 <= start && start <= end && end <= source.length).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test.each(flavours)('a link in plain words is the same read as %s', (flavour) => {
  const word = fc.stringMatching(/^[a-z]{1,5}$/);
  const line = fc.tuple(word, word, word).map(([before, label, target]) => `${before} [${label}](${target}.md)`);
  const plain = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n\n'));
  fc.assert(
    fc.property(plain, (source) => {
      expect(readMarkdown(source, native, { flavour })).toEqual(readMarkdown(source, native));
    }),
  );
});

test('offsets in MDX that is indented are those of the file', () => {
  const source =
    '<Box>\n      <Inner>\n        [a](b.md) 😀\n\n        ## C {#d}\n      </Inner>\n</Box>\n\n    [e](f.md)\n';
  const { references, headings, code } = readMarkdown(source, native, { flavour: 'mdx' });
  expect(references.map(({ targetSpan: { start, end } }) => source.slice(start, end))).toEqual(['b.md']);
  expect(headings.map(({ span: { start, end } }) => source.slice(start, end))).toEqual(['## C {#d}']);
  expect(code.map(({ span: { start, end } }) => source.slice(start, end).trim())).toEqual(['[e](f.md)']);
});

// Each of these takes minutes where a reader starts over at every character.
test.each([
  ['braces', '{'.repeat(200_000)],
  ['pairs of braces', '{a}'.repeat(60_000)],
  ['tags', '<a '.repeat(60_000)],
  ['open quotes', `${'<a b="'.repeat(30_000)}'`],
  ['open attributes', '<a b={'.repeat(30_000)],
  ['backticks', Array.from({ length: 600 }, (_, at) => '`'.repeat(at + 1)).join(' ')],
  ['comments', '<!-- '.repeat(40_000)],
  ['exports', 'export const a = {\n\n'.repeat(10_000)],
  ['elements', '<Box>\n'.repeat(20_000)],
  ['admonitions', '!!! note\n'.repeat(20_000)],
  ['tags with Markdown', '<div markdown'.repeat(20_000)],
  ['scissors', '--8<--\n'.repeat(20_000)],
  ['includes', '<!--@include: a'.repeat(20_000)],
])('many %s are read', (_, source) => {
  for (const flavour of flavours) {
    expect(listSpans(readMarkdown(source, native, { flavour })).every(({ end }) => end <= source.length)).toBe(true);
  }
});

test.each([
  ['objects', '{a:'.repeat(20_000)],
  ['braces', '{'.repeat(100_000)],
  ['lists', '['.repeat(100_000)],
  ['templates', '`${'.repeat(50_000)],
  ['comments', '/*'.repeat(50_000)],
  ['slashes', '/a'.repeat(50_000)],
  ['braces around objects', `${'{'.repeat(3000)}${'a:{b:1},'.repeat(3000)}`],
])('a script of many %s is read', (_, source) => {
  expect(readScriptObjects(source)).toBeInstanceOf(Array);
});

test.each([
  ['items', '- '.repeat(50_000)],
  ['keys', Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['brackets', 'a: '.concat('['.repeat(50_000))],
  ['quotes', `a: "${'\\"'.repeat(50_000)}`],
  ['commas', `a: [${','.repeat(50_000)}`],
])('a YAML text of many %s is read', (_, source) => {
  expect(readYaml(source)).toBeInstanceOf(Object);
});
