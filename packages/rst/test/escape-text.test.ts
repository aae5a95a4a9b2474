import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { escapeInline, escapeLineStart, escapeText, parse, textContent } from '../src/index.ts';

const numRuns = Number(process.env['LAW_RUNS'] ?? 2000);

test.each([
  ['C*', String.raw`C\*`],
  ['a_b', 'a_b'],
  ['a_', String.raw`a\_`],
  ['a__ b', String.raw`a\_\_ b`],
  ['_a', '_a'],
  ['|x| `y`', String.raw`\|x\| \`y\``],
  ['- x', String.raw`\- x`],
  ['-x', String.raw`\-x`],
  ['• x', String.raw`\• x`],
  ['•x', '•x'],
  ['A. Lincoln', String.raw`\A. Lincoln`],
  ['A.I.', 'A.I.'],
  ['xiv) x', String.raw`\xiv) x`],
  ['Mix. x', 'Mix. x'],
  ['x [a](b.md)', String.raw`x [a]\(b.md)`],
  ['code::', String.raw`code:\:`],
  ['.. note:: x', String.raw`\.. note:: x`],
  ['))))', String.raw`\))))`],
  ['\\', String.raw`\ \\`],
  ['C:\\', String.raw`C:\\`],
])('%s is written %s', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test('markup at the start of a line stays markup', () => {
  expect(escapeLineStart(`**${escapeInline('a*')}**: ${escapeInline('b_')}`)).toBe(String.raw`**a\***: b\_`);
});

const pieces = Array.from(String.raw`!"#$%&'()*+,-./:;<=>?@[\]^_{|}~–—•‣⁃`).concat([
  '`',
  ' ',
  'a',
  'I',
  'é',
  '日',
  '1',
  'xi',
  'http://',
  '..',
  '::',
  '__',
  '``',
  '>>> ',
  ':a:',
  '===',
]);

/** A text without spaces around it, as a line of a paragraph has none. */
const anyText = array(constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

/** Addresses become links that show themselves, whatever is escaped in them. */
function readParagraphs(source: string): readonly unknown[] {
  const { children } = parse(source);
  return children.map((node) => (node.type === 'paragraph' ? textContent(node.children) : node.type));
}

test('an escaped text is one paragraph that shows it, alone and between others', () => {
  assert(
    property(anyText, (text) => {
      expect(readParagraphs(`${escapeText(text)}\n`)).toEqual([text]);
      expect(readParagraphs(`a\n${escapeText(text)}\nb\n`)).toEqual([`a\n${text}\nb`]);
      expect(readParagraphs(`${escapeText(text)}\n\n  b\n`)).toEqual([text, 'blockquote']);
    }),
    { numRuns },
  );
});

test('an escaped text is a title that shows it', () => {
  assert(
    property(anyText, (text) => {
      const [heading, ...rest] = parse(`${escapeText(text)}\n${'='.repeat(80)}\n`).children;
      expect([heading?.type === 'heading' ? textContent(heading.children) : heading?.type, rest]).toEqual([text, []]);
    }),
    { numRuns },
  );
});

test('hostile texts are escaped in linear time', () => {
  const size = 300_000;
  for (const piece of ['::', ':: ', '\\', '_', '](', '1', 'i', ' ']) {
    expect(escapeText(piece.repeat(size)).length).toBeGreaterThanOrEqual(piece.length * size);
  }
});
