import { describe, expect, test } from 'vitest';
import { checkFiles } from './check-files.ts';

// No time is asserted: what is quadratic runs into the limit of a test at these sizes.
const size = 40_000;

const hostile: Readonly<Record<string, (count: number) => string>> = {
  'one long line': (count) => 'word '.repeat(count),
  headings: (count) => '## Heading\n\n'.repeat(count),
  'broken links': (count) => '[a](missing.md)\n'.repeat(count),
  'broken anchors': (count) => '[a](#missing)\n'.repeat(count),
  'links without white space': (count) => '[a](b.md)'.repeat(count),
  'opening brackets': (count) => '['.repeat(count),
  'labels that never end': (count) => `![${']('.repeat(count)}`,
  'tags that never end': (count) => `<div>\n${'<a href="x" '.repeat(count)}`,
  'comments that never end': (count) => `<div>\n${'<!--'.repeat(count)}`,
  'definitions and their uses': (count) => `${'[a]: b.md\n'.repeat(count)}\n${'[a]'.repeat(count)}`,
  'undefined labels': (count) => `[b]: a.md\n\n${'[a][bb] [^c] '.repeat(count)}`,
  'undefined labels on their own': (count) => '[a][] '.repeat(count),
  'labels in a row': (count) => '[a]'.repeat(count),
  'labels that open': (count) => '[a]['.repeat(count),
  'labels that close': (count) => '][a]'.repeat(count),
  'labels without brackets': (count) => `[a][${'b'.repeat(count)}`,
  'long texts': (count) => `[a]${'b'.repeat(1000)}`.repeat(count / 100) + '][c]'.repeat(count / 10),
  backslashes: (count) => `[a${'\\'.repeat(count)}][b] ${'\\[a\\][b]'.repeat(count)}`,
  'formulas that never end': (count) => `${'$$ '.repeat(count)}$$ [a][b]`,
  'unused definitions': (count) => Array.from({ length: count / 10 }, (_, at) => `[a${at}]: b.md\n`).join('') + '# A\n',
  'IDs of one name': (count) => '<a id="a"></a>\n\n'.repeat(count),
  'toctree entries': (count) => `\`\`\`{toctree}\n${'a\n'.repeat(count)}\`\`\`\n`,
};

describe('a hostile document is checked', () => {
  test.each(Object.entries(hostile))('%s', (_name, make) => {
    expect(checkFiles({ 'a.md': make(size) }).checked.files).toBe(1);
  });
});

const hostileRst: Readonly<Record<string, (count: number) => string>> = {
  'named references': (count) => 'a_ '.repeat(count),
  roles: (count) => ':doc:`a` '.repeat(count),
  'toctree entries': (count) => `.. toctree::\n\n${'   a\n'.repeat(count)}`,
  'terms and their uses': (count) =>
    `.. glossary::\n\n${'   a\n      b\n\n'.repeat(count)}\n${':term:`c` '.repeat(count)}`,
  'unknown functions': (count) => `.. py:function:: a.b\n\n${':func:`.c` '.repeat(count)}`,
  'namespaces in namespaces': (count) =>
    '.. cpp:namespace-push:: a\n.. cpp:function:: void f()\n\n:cpp:func:`g`\n\n'.repeat(count / 20),
  'a long scope': (count) =>
    `.. py:module:: ${'a.'.repeat(count)}\n\n${'.. py:data:: b\n\n:data:`c`\n\n'.repeat(count / 20)}`,
  'words of an option': (count) => `:option:\`${'a '.repeat(count)}b\``,
  'brackets of a declaration': (count) => `.. cpp:function:: void ${'a('.repeat(count)}\n`,
  'operators of a declaration': (count) => `.. cpp:function:: void operator${'< '.repeat(count)}\n`,
  'attributes of a declaration': (count) => `.. c:function:: ${'alignas(1) '.repeat(count)} void f()\n`,
  'blanks in a type': (count) => `.. py:function:: f\n\n   :param a: b\n   :type a: x${' '.repeat(count)}y\n`,
};

describe('a hostile reStructuredText document is checked', () => {
  test.each(Object.entries(hostileRst))('%s', (_name, make) => {
    expect(checkFiles({ 'conf.py': 'extensions = []\n', 'a.rst': make(size) }).checked.files).toBe(1);
  });
});

test('a document of 5 MB on one line is checked', () => {
  const text = `${'word '.repeat(1_000_000)}[a](missing.md)`;
  const { diagnostics } = checkFiles({ 'a.md': text });
  expect(diagnostics.map(({ range }) => text.slice(range.start, range.end))).toEqual(['missing.md']);
});

test('a reStructuredText document of 5 MB is checked', () => {
  const text = `${'word word word word\n'.repeat(250_000)}\n.. image:: missing.png\n`;
  const { diagnostics } = checkFiles({ 'a.rst': text });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['broken-image']);
});
