import * as fc from 'fast-check';

/** Characters that break readers: wide, combining, right-to-left, invisible, control, half a pair, other line ends. */
const strangeCharacters = [
  '漢',
  '😀',
  'é',
  'ß',
  'İ',
  '\u05D0',
  '\u202E',
  '\u200B',
  '\u00A0',
  '\uFEFF',
  '\u0000',
  '\u0007',
  '\u001B',
  '\uD800',
  '\t',
  '\f',
  '\v',
  '\u2028',
  '\u0085',
] as const;

/** Words, punctuation of markup and strange characters, in one line. */
function arbitraryWords(markup: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom('see', 'Install', 'the', 'configuration', 'a-b_c', 'docs/a', '1.', 'x');
  const piece = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 3, arbitrary: fc.constantFrom(...markup) },
    { weight: 1, arbitrary: fc.constantFrom(...strangeCharacters) },
    { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
  );
  const separator = fc.constantFrom(' ', '', '  ');
  return fc.array(fc.tuple(piece, separator), { maxLength: 8 }).map((pieces) => pieces.flat().join(''));
}

/** Lines and whole constructs, indented at random, with line ends of all kinds. */
export function arbitraryText(constructs: readonly string[], markup: readonly string[]): fc.Arbitrary<string> {
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...constructs) },
    { weight: 3, arbitrary: arbitraryWords(markup) },
    { weight: 1, arbitrary: fc.constant('') },
  );
  const indent = fc.constantFrom('', '', '', ' ', '   ', '    ', '\t');
  const end = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r');
  return fc.array(fc.tuple(indent, line, end), { maxLength: 14 }).map((lines) => lines.flat().join(''));
}
