import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder } from '@signpost/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIgnoreFile } from '../src/lint/ignore/read-ignore-file.ts';

/** What Git ignores of some paths, where letters of either case are the same. */
function askGit(root: string, lines: readonly string[], paths: readonly string[]): readonly string[] {
  writeFileSync(join(root, '.gitignore'), `${lines.join('\n')}\n`);
  const args = [
    '-c',
    'core.ignoreCase=true',
    '-c',
    'core.excludesFile=',
    'check-ignore',
    '--no-index',
    '-z',
    '--stdin',
  ];
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', input: paths.join('\0') })
      .split('\0')
      .filter(Boolean);
  } catch (error) {
    // It says so where nothing is ignored.
    if ((error as { readonly status?: unknown }).status === 1) return [];
    throw error;
  }
}

const name = fc.stringMatching(/^[abB.!#-]{1,4}$/).filter((text) => !/^\.\.?$/.test(text));
const anyPath = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'A', '.') },
  { weight: 3, arbitrary: fc.constantFrom('*', '?') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('[ab]', '[!a]', '[^b]', '[a-c]', '[A-B]', '[]a]', '[!]a]', '[\\]b]', '[b-]'),
  },
  { weight: 1, arbitrary: fc.constantFrom('\\*', '\\a', '\\!', '\\#', '!', '#', '-', ' ', '\\ ') },
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 4 }).map((list) => list.join('').replaceAll(/\*+/g, '*'));
const anySegment = fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.constant('**') });
const anyLine = fc
  .record({
    before: fc.constantFrom('', '', '', '!', '/', '!/', '**/', '#'),
    segments: fc.array(anySegment, { minLength: 1, maxLength: 3 }),
    after: fc.constantFrom('', '', '', '/', '/**', '/*', ' ', '  '),
  })
  .map(({ before, segments, after }) => `${before}${segments.join('/')}${after}`);

test('a file is ignored where Git would ignore it', () => {
  const { root } = createFolder({});
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(anyPath, { minLength: 20, maxLength: 60 }),
      (lines, paths) => {
        const ignores = readIgnoreFile(lines.join('\n'));
        expect(paths.filter((path) => ignores(path))).toEqual(askGit(root, lines, paths));
      },
    ),
    { numRuns: 200 },
  );
});

test('no pattern takes long: many runs on a long name, brackets that nobody closes, a line without end', () => {
  const long = 'a'.repeat(4000);
  expect(readIgnoreFile(`${'*a'.repeat(2000)}b`)(long)).toBe(false);
  expect(readIgnoreFile('a*'.repeat(2000))(long)).toBe(true);
  expect(readIgnoreFile('['.repeat(4000))('a.md')).toBe(false);
  expect(readIgnoreFile(`[${'\\]'.repeat(20_000_000)}`)('a.md')).toBe(false);
  expect(readIgnoreFile(`${'**/a/'.repeat(800)}b`)('a/'.repeat(800) + long)).toBe(false);
});
