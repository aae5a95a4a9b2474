import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { readPlainItem } from '../src/markdown/read-plain-item.ts';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** What a renderer asks of a tree. */
function outline(node: Node): unknown {
  const own = 'value' in node ? [node.type, node.value] : [node.type, ...('ordered' in node ? [node.ordered] : [])];
  return 'children' in node ? [...own, ...node.children.map(outline)] : own;
}

const words = [
  'word',
  ' ',
  '**',
  '**Title**',
  '`code`',
  '`',
  ':',
  '.',
  'é',
  '"',
  '-',
  '#',
  '1.',
  '!',
  '(',
  ')',
  '_',
  '~',
];
const others = ['\\', '*', '<b>', '&amp;', '[a]', '](b)', '{role}', '=', '>', '+', '\t', '\u00A0', '|', '$&', '\uFEFF'];
const pieces = [...words, ...others, 'https://a.b'];
const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
const item = fc
  .tuple(line, fc.array(line, { maxLength: 3 }))
  .map(([first, lines]) => [`- ${first}`, ...lines.map((one) => `  - ${one}`)].join('\n'));

test('what is read as plain is what a parser reads', () => {
  fc.assert(
    fc.property(item, (markdown) => {
      const plain = readPlainItem(markdown);
      fc.pre(plain !== undefined);
      expect(plain === undefined ? undefined : outline(plain)).toEqual(outline(fromMarkdown(markdown)));
    }),
    { numRuns: 1000 },
  );
});

test('an entry as people write them is plain', () => {
  const plain = readPlainItem('- **Exit code**: is 1 (not `2`) on "errors"\n  - `--strict` too');
  expect(plain === undefined ? undefined : outline(plain)).toEqual([
    'root',
    [
      'list',
      false,
      [
        'listItem',
        [
          'paragraph',
          ['strong', ['text', 'Exit code']],
          ['text', ': is 1 (not '],
          ['inlineCode', '2'],
          ['text', ') on "errors"'],
        ],
        ['list', false, ['listItem', ['paragraph', ['inlineCode', '--strict'], ['text', ' too']]]],
      ],
    ],
  ]);
});
