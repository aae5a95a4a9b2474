import { expect, test } from 'vitest';
import { createRepository } from '@signpost/testkit';
import { applyFixes, type CheckOptions, runCheck } from '../src/index.ts';
import { micromark, native } from './markdown-readers.ts';
import { readMarkdown } from '../src/parse/markdown/read-markdown.ts';
import { checkFiles } from './check-files.ts';

test('MDX has comments in braces, outside of code', () => {
  const text =
    'a {/* signpost-disable-line broken-link -- why */} b\n\n`{/* signpost-disable */}`\n\n{/* other */}\n\n{/* open';
  const [read, again] = [native, micromark].map((reader) => readMarkdown(text, reader).suppressions);
  expect(read).toEqual([
    {
      keyword: 'disable-line',
      names: [{ name: 'broken-link', span: { start: 28, end: 39 } }],
      reason: 'why',
      span: { start: 2, end: 50 },
      isExpression: true,
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
  expect(verdict.checked.files).toBe(2);
  expect(readMarkdown(text, native).suppressions.every(({ span }) => span.end <= text.length)).toBe(true);
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

/** The same of a comment that names a linter's rule, too. */
function both(line: string): string {
  return line.replace('`broken-link`', '`broken-link`, `remark/x`');
}

test('an unused comment is told only where everything was looked for', async () => {
  const unused = '<!-- signpost-disable-file broken-link, remark/x -->\n\n# Title\n';
  const repository = createRepository({ 'a.md': unused, 'b.md': unused });
  repository.commit('docs: start');
  repository.write('b.md', `${unused}\nMore.\n`);
  repository.git('add', '--all');
  const told = async (options: Omit<CheckOptions, 'folder'>): Promise<readonly string[]> => {
    const { verdict } = await runCheck({ folder: repository.root, ...options });
    return verdict.diagnostics.map(({ path, message }) => `${path}: ${message}`);
  };
  const inA = 'a.md: suppresses nothing: no `broken-link` in this file';
  const inB = 'b.md: suppresses nothing: no `broken-link` in this file';
  expect(await told({})).toEqual([both(inA), both(inB)]);
  expect(await told({ isStaged: true })).toEqual([both(inB)]);
  expect(await told({ paths: ['a.md'] })).toEqual([both(inA)]);
  expect(await told({ only: ['links'] })).toEqual([]);
  expect(await told({ only: ['unused-suppression'] })).toEqual([]);
  expect(await told({ only: ['broken-link', 'unused-suppression'] })).toEqual([inA, inB]);
});

test('a staged change that breaks a link in another file is hidden by a comment there', async () => {
  const repository = createRepository({
    'a.md': '<!-- signpost-disable-next-line broken-link -- goes away -->\n[b](b.md)\n\n[b](b.md)\n',
    'b.md': '# B\n',
  });
  repository.commit('docs: start');
  repository.git('rm', '--quiet', 'b.md');
  const { verdict } = await runCheck({ folder: repository.root, isStaged: true });
  expect(verdict.diagnostics.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['a.md broken-link']);
  expect(verdict.suppressed.map(({ diagnostic, reason }) => [diagnostic.rule, reason])).toEqual([
    ['broken-link', 'goes away'],
  ]);
});
