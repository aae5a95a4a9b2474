import { describe, expect, test } from 'vitest';
import { checkFiles } from './check-files.ts';

/** Milliseconds of the faster of two runs. */
function measure(run: () => void): number {
  const times = [0, 0].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const hostile: Readonly<Record<string, (size: number) => string>> = {
  'one long line': (size) => 'word '.repeat(size),
  headings: (size) => '## Heading\n\n'.repeat(size),
  'broken links': (size) => '[a](missing.md)\n'.repeat(size),
  'broken anchors': (size) => '[a](#missing)\n'.repeat(size),
  'links without white space': (size) => '[a](b.md)'.repeat(size),
  'opening brackets': (size) => '['.repeat(size),
  'labels that never end': (size) => `![${']('.repeat(size)}`,
  'tags that never end': (size) => `<div>\n${'<a href="x" '.repeat(size)}`,
  'comments that never end': (size) => `<div>\n${'<!--'.repeat(size)}`,
  'definitions and their uses': (size) => `${'[a]: b.md\n'.repeat(size)}\n${'[a]'.repeat(size)}`,
  'toctree entries': (size) => `\`\`\`{toctree}\n${'a\n'.repeat(size)}\`\`\`\n`,
};

describe('the time grows with the size, not with its square, for', () => {
  test.each(Object.entries(hostile))('%s', (_name, make) => {
    const [small, large] = [make(2_500), make(20_000)];
    const before = Math.max(
      20,
      measure(() => checkFiles({ 'a.md': small })),
    );
    const after = measure(() => checkFiles({ 'a.md': large }));
    expect(after).toBeLessThan(before * 24);
  });
});

const hostileRst: Readonly<Record<string, (size: number) => string>> = {
  'named references': (size) => 'a_ '.repeat(size),
  roles: (size) => ':doc:`a` '.repeat(size),
  'toctree entries': (size) => `.. toctree::\n\n${'   a\n'.repeat(size)}`,
};

function measureRst(text: string): number {
  return measure(() => checkFiles({ 'conf.py': 'extensions = []\n', 'a.rst': text }));
}

describe('the same in reStructuredText, for', () => {
  test.each(Object.entries(hostileRst))('%s', (_name, make) => {
    const before = Math.max(20, measureRst(make(1_000)));
    expect(measureRst(make(8_000))).toBeLessThan(before * 24);
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
