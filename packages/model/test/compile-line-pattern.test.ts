import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLinePattern } from '../src/index.ts';

function find(pattern: string, line: string): boolean | string {
  const compiled = compileLinePattern(pattern);
  return typeof compiled === 'function' ? compiled(line) : `${compiled.offset}: ${compiled.message}`;
}

test.each([
  ['add_argument\\(', '  parser.add_argument("--x")', true],
  ['^\\s*class \\w+Backend\\b', '    class MistralBackend(Base):', true],
  ['^class', ' class', false],
  ['[A-Z_]+_KEY$', 'export MISTRAL_API_KEY', true],
  ['[^a-c]', 'abc', false],
  ['[]x-]', '-', true],
  ['', '', true],
  ['(a*)*b', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac', false],
  ['\\bthe\\b', 'other', false],
  ['\\Bhe', 'the', true],
  ['💡.x', '💡💡x', true],
  ['Ü', 'Übung', true],
])('%j in %j: %j', (pattern, line, expected) => {
  expect(find(pattern, line)).toBe(expected);
});

test.each([
  ['(a', '2: this pattern has a `(` that is never closed'],
  ['a)', '1: this `)` closes nothing'],
  ['[a', '2: this pattern has a `[` that is never closed'],
  ['*a', '0: nothing stands before this `*`'],
  ['a{2}', '1: counted repetition is not supported, write `\\{` for the character'],
  ['a(?=b)', '2: looking around is not supported, only `(?:…)`'],
  ['\\1', '0: `\\1` is not supported'],
  ['a\\', '1: nothing stands after this `\\`'],
  ['[z-a]', '1: the range `z-a` is empty'],
  ['x'.repeat(501), '500: a pattern takes at most 500 characters'],
])('%j is refused', (pattern, expected) => {
  expect(find(pattern, 'aaaa')).toBe(expected);
});

const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', '\\b', '^', '$', '\\.', '7');
const pattern = fc.letrec<{ choice: string }>((tie) => ({
  choice: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc
      .tuple(atom, fc.constantFrom('', '*', '+', '?'))
      .map(([one, often]) => (/^(?:\\b|\^|\$)$/.test(one) ? one : one + often)),
    fc.tuple(tie('choice'), tie('choice')).map(([a, b]) => a + b),
    fc.tuple(tie('choice'), tie('choice')).map(([a, b]) => `(${a}|${b})`),
    fc.tuple(tie('choice'), fc.constantFrom('*', '+', '?')).map(([a, often]) => `(?:${a})${often}`),
  ),
})).choice;

test('whatever the pattern, it finds what the regular expressions of JavaScript find', () => {
  fc.assert(
    fc.property(
      pattern,
      fc.string({ unit: fc.constantFrom('a', 'b', '7', '.', ' '), maxLength: 8 }),
      (source, line) => {
        expect(find(source, line)).toBe(new RegExp(source, 'u').test(line));
      },
    ),
    { numRuns: 2000 },
  );
});

test('any text is compiled or refused with a place in it, never thrown', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      (source, line) => {
        const compiled = compileLinePattern(source);
        const isRight =
          typeof compiled === 'function' ? typeof compiled(line) === 'boolean' : compiled.offset <= source.length;
        expect(isRight).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a line that makes other engines try forever is one pass', () => {
  const compiled = compileLinePattern('(((a+)+)+)+$');
  if (typeof compiled !== 'function') throw new TypeError(compiled.message);
  expect(compiled(`${'a'.repeat(20_000)}!`)).toBe(false);
  expect(compiled('a'.repeat(20_000))).toBe(true);
});
