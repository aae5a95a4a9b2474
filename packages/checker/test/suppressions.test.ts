import { expect, test } from 'vitest';
import { applyFixes } from '../src/index.ts';
import { parse as parseWithMicromark } from '../src/parse/markdown/micromark-parser.ts';
import { parse } from '../src/parse/markdown/satteri-parser.ts';
import { readMarkdown } from '../src/parse/markdown/read-markdown.ts';
import { checkFiles } from './check-files.ts';

test('MDX has comments in braces, outside of code', () => {
  const text =
    'a {/* signpost-disable-line broken-link -- why */} b\n\n`{/* signpost-disable */}`\n\n{/* other */}\n\n{/* open';
  const [read, again] = [parse, parseWithMicromark].map((parser) => readMarkdown('a.mdx', text, parser).suppressions);
  expect(read).toEqual([
    {
      keyword: 'disable-line',
      names: [{ name: 'broken-link', span: { start: 28, end: 39 } }],
      reason: 'why',
      span: { start: 2, end: 50 },
    },
  ]);
  expect(again).toEqual(read);
});

// Each of these takes minutes where a reader starts over at every comment.
test.each([
  ['openings', '<!-- signpost-disable x '.repeat(40_000)],
  ['braces in code', `\`${'{/* signpost-'.repeat(40_000)}\`\n\n*/}`],
  ['next lines', `${'<!-- signpost-disable-next-line broken-link -->\n\n'.repeat(8000)}[b](b.md)\n`],
  ['names', `<!-- signpost-disable-file ${Array.from({ length: 20_000 }, (_, at) => `x${at}`).join(',')} -->\n`],
  ['repeated names', `<!-- signpost-disable ${'links, '.repeat(40_000)} -->\n[b](b.md)\n`],
  [
    'blocks',
    Array.from(
      { length: 8000 },
      (_, at) => `<!-- signpost-disable remark/${at} -->\n<!-- signpost-enable links -->\n`,
    ).join('\n'),
  ],
  ['dashes', `<!-- signpost-disable-file x ${' --x'.repeat(40_000)} -->\n`],
])('many %s are read', (_, text) => {
  const verdict = checkFiles({ 'a.mdx': text, 'a.md': text });
  expect(verdict.checked.files).toBe(1);
  expect(readMarkdown('a.mdx', text, parse).text).toBe(text);
});

test('fixed text has no finding that can be fixed', () => {
  const text = [
    '<!-- signpost-disable broken-link, broken-image -->',
    '![b](b.png)',
    '',
    '<!-- signpost-disable broken-anchor -->',
    '<!-- signpost-enable links, broken-link -->',
    '<!-- signpost-enable broken-anchor -->',
    '',
    'a <!-- signpost-disable-line links --> b',
    '',
    '<!-- signpost-disable-file form, broken-include -- never -->',
    '',
  ].join('\n');
  const [change] = applyFixes(checkFiles({ 'a.md': text }));
  const fixed = change !== undefined && 'content' in change ? change.content : '';
  expect(fixed).toBe(
    ['<!-- signpost-disable broken-image -->', '![b](b.png)', '', '<!-- signpost-enable links -->', '', 'a b', ''].join(
      '\n',
    ),
  );
  expect(applyFixes(checkFiles({ 'a.md': fixed }))).toEqual([]);
});
