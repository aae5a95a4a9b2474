import type { Diagnostic } from '@signpost/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  arbitraryProject,
  type Check,
  checkDiagnosticLaws,
  checkFixLaws,
  checkRoundTrip,
  type ProjectFiles,
} from '../src/index.ts';
import { findTodos } from './find-todos.ts';

/** The toy, its findings changed. */
function changeFindings(change: (found: Diagnostic) => Partial<Diagnostic>): Check {
  return (files) => findTodos(files, 'a').map((found) => Object.assign({}, found, change(found)));
}

const breaches: readonly (readonly [law: string, check: Check])[] = [
  ['throws', (files) => (Object.values(files).some((text) => text.includes('[')) ? expect.fail('thrown') : [])],
  ['a span past the end', changeFindings(() => ({ range: { start: 0, end: 1e6 } }))],
  ['a span in no file', changeFindings(() => ({ path: 'other.md' }))],
  [
    'an edit past the end',
    changeFindings(({ path }) => ({ fix: { title: 't', edits: [{ path, start: 0, end: 1e6, text: '' }] } })),
  ],
  [
    'the order of the files',
    (files) => Object.keys(files).flatMap((path) => findTodos({ [path]: files[path] ?? '' }, 'a')),
  ],
  ['the line ends', (files) => findTodos(files, '[a\r]')],
  ['the files', (files) => (Object.assign(files, { 'new.md': '' }), [])],
];

test('a rule that keeps the laws passes', () => {
  expect(() => checkDiagnosticLaws((files) => findTodos(files, 'a'))).not.toThrow();
});

test.each(breaches)('a rule that breaks a law is caught: %s', (_, check) => {
  expect(() => checkDiagnosticLaws(check)).toThrow(/Property failed/);
});

/** A fix that takes a part out of all texts. */
function remove(part: RegExp): (files: ProjectFiles) => ProjectFiles {
  return (files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(part, '')]));
}

const findLetters: Check = (files) => findTodos(files, 'a');

/** Never ends: each run adds a file. */
function grow(files: ProjectFiles): ProjectFiles {
  return { ...files, [`${Object.keys(files).length}.md`]: '' };
}

test('a fix that leaves something to fix, or that never ends, is caught', () => {
  expect(() => checkFixLaws(findLetters, remove(/a/g))).not.toThrow();
  expect(() => checkFixLaws(findLetters, remove(/a/))).toThrow(/Property failed/);
  expect(() => checkFixLaws(() => [], grow)).toThrow(/Property failed/);
});

test('generated projects reach all formats and strange characters', () => {
  const texts = fc.sample(arbitraryProject(), 200).flatMap((files) => Object.entries(files));
  const reached = ['.md', '.rst'].map((suffix) => texts.some(([path]) => path.endsWith(suffix)));
  const characters = ['\r\n', '\u0000', '\uD800', '漢', '`a <b>`_', '[a](b.md'].map((part) =>
    texts.some(([, text]) => text.includes(part)),
  );
  expect([...reached, ...characters]).not.toContain(false);
});

test('a round trip that loses something is caught', () => {
  checkRoundTrip(fc.array(fc.string()), JSON.stringify, JSON.parse);
  expect(() =>
    checkRoundTrip(
      fc.array(fc.string()),
      (words) => words.join(' '),
      (text) => text.split(' '),
    ),
  ).toThrow(/Property failed/);
});
