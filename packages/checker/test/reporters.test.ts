import { describe, expect, test } from 'vitest';
import type { Reporter, ReportOptions } from '../src/index.ts';
import { reporters } from './all-reporters.ts';
import { checkFiles } from './check-files.ts';

const plain: ReportOptions = { color: false, width: 80, showPath: (path) => path };

function reporterOf(id: string): Reporter {
  const reporter = reporters.find((candidate) => candidate.id === id);
  if (reporter === undefined) throw new Error(`no reporter ${id}`);
  return reporter;
}

function render(id: string, files: Readonly<Record<string, string>>, options: Partial<ReportOptions> = {}): string {
  return reporterOf(id).render(checkFiles(files), { ...plain, ...options });
}

const broken = {
  'docs/conf.py': 'extensions = []\n',
  'docs/a.rst': 'A\n=\n\nSome text.\nSee `b`_ for 50% of it.\n',
  'docs/b.rst': 'B\n=\n',
  'README.md': '漢字\t😀 [x](docs/c.md)\n',
};

describe('pretty', () => {
  test('a clean project', () => {
    expect(render('pretty', { 'a.md': '[b](b.md)\n', 'b.md': '# B\n' })).toBe(
      [
        '✔ links        1 link in 2 files is valid',
        '✔ duplicates   nothing repeated in 2 files',
        '✔ lint         2 files',
        '✔ form         2 files',
        '✔ All documentation checks passed',
        '',
      ].join('\n'),
    );
  });

  test('a summary claims only what was checked', () => {
    const files = { 'a.md': '[b](b.md#gone) [b](b.md) [c](c.md) ![logo](logo.png)\n', 'b.md': '# B\n', 'logo.png': '' };
    const summaries = [
      checkFiles(files, {}, ['broken-image']),
      checkFiles(files, {}, ['broken-anchor']),
      checkFiles(files, { rules: { 'broken-link': 'off', 'broken-image': 'off', 'broken-anchor': 'off' } }, ['links']),
      checkFiles(files, { rules: { 'broken-link': 'off' } }, ['links']),
    ].map(
      (verdict) =>
        reporterOf('pretty')
          .render(verdict, plain)
          .match(/links +(.*)/)?.[1],
    );
    expect(summaries).toEqual([
      '1 link in 2 files is valid',
      '1 of 1 link in 2 files is broken',
      'no links to check in 2 files',
      '1 of 2 links in 2 files is broken',
    ]);
  });

  test('nothing to check', () => {
    expect(render('pretty', {})).toBe('✔ nothing to check: there is no Markdown or reStructuredText document\n');
  });

  test('findings with their lines', () => {
    expect(render('pretty', broken)).toMatchInlineSnapshot(`
      "README.md:1:11   broken-link
          1 │ 漢字    😀 [x](docs/c.md)
            │                ^^^^^^^^^ no such file: docs/c.md
            = add docs/c.md, or link to something that exists

      docs/a.rst:5:5   broken-reference
          4 │ Some text.
          5 │ See \`b\`_ for 50% of it.
            │     ^^^^ link to 'b' should be :doc:\`b\`
            = it names the document docs/b.rst; a named target of that spelling does
              not exist
            = fix: signpost check --fix docs/a.rst

      ✖ links        2 of 2 links in 3 files are broken
      ✔ duplicates   nothing repeated in 3 files
      ✔ lint         3 files
      ✔ form         3 files

      2 errors, 1 with a fix. Explain one: signpost explain broken-link
      "
    `);
  });

  test('colour, a narrow terminal and another folder', () => {
    const text = `${'word '.repeat(40)}[x](missing.md) ${'word '.repeat(40)}\n`;
    const options = { color: true, width: 60, showPath: (path: string) => `../${path}` };
    expect(render('pretty', { 'a.md': text }, options)).toMatchInlineSnapshot(`
      "[1m../a.md:1:205[22m   [31mbroken-link[39m
      [2m    1 │[22m …rd word word [x](missing.md) word word word word w…
      [2m      │[22m                   [31m^^^^^^^^^^[39m
      [2m      │[22m no such file: missing.md
      [2m      =[22m add missing.md, or link to something that exists

      [31m✖[39m links        1 of 1 link in 1 file is broken
      [32m✔[39m duplicates   nothing repeated in 1 file
      [32m✔[39m lint         1 file
      [32m✔[39m form         1 file

      1 error. Explain one: signpost explain broken-link
      "
    `);
  });
});

// oxlint-disable-next-line no-control-regex -- these are what must not be printed
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;

test.each(['pretty', 'github'])('%s makes control characters visible', (id) => {
  const files = {
    'a\u001b[31m\n\u007f.md': 'a \u001b[31m\u009b \u202e [x](<missi\u202eng\u0008.md>) [y](<n.md#\u001b>) \u0007\n',
    'n.md': '',
  };
  const shown = render(id, files);
  expect(shown).not.toMatch(controls);
  expect(shown).toContain('a\u241b[31m\u240a\u2421.md');
  expect(shown).toContain('no such file: missi\ufffdng\u2408.md');
});

describe('json', () => {
  test('the stable form', () => {
    expect(JSON.parse(render('json', broken))).toMatchInlineSnapshot(`
      {
        "diagnostics": [
          {
            "hint": "add docs/c.md, or link to something that exists",
            "message": "no such file: docs/c.md",
            "path": "README.md",
            "range": {
              "end": {
                "column": 20,
                "line": 1,
                "offset": 19,
              },
              "start": {
                "column": 11,
                "line": 1,
                "offset": 10,
              },
            },
            "rule": "broken-link",
            "severity": "error",
            "url": "https://github.com/signpost-docs/signpost/blob/main/docs/reference/rules.md#broken-link",
          },
          {
            "fix": {
              "edits": [
                {
                  "end": 24,
                  "path": "docs/a.rst",
                  "start": 20,
                  "text": ":doc:\`b\`",
                },
              ],
              "title": "write :doc:\`b\`",
            },
            "message": "link to 'b' should be :doc:\`b\`",
            "note": "it names the document docs/b.rst; a named target of that spelling does not exist",
            "path": "docs/a.rst",
            "range": {
              "end": {
                "column": 9,
                "line": 5,
                "offset": 24,
              },
              "start": {
                "column": 5,
                "line": 5,
                "offset": 20,
              },
            },
            "rule": "broken-reference",
            "severity": "error",
            "url": "https://github.com/signpost-docs/signpost/blob/main/docs/reference/rules.md#broken-reference",
          },
        ],
        "summary": {
          "errors": 2,
          "files": 3,
          "fixable": 1,
          "gone": 0,
          "infos": 0,
          "known": 0,
          "links": 2,
          "suppressed": 0,
          "warnings": 0,
        },
        "version": 1,
      }
    `);
  });
});

describe('github', () => {
  test('annotations with escaped properties and messages', () => {
    const files = { 'a,b:c.md': '[100%](x%25.md)\n\n[d][e]\n\n[e]:\n  f.md\n' };
    expect(render('github', files)).toMatchInlineSnapshot(`
      "::error file=a%2Cb%3Ac.md,line=1,endLine=1,col=8,endColumn=15,title=broken-link::no such file: x%25.md%0Aadd x%25.md, or link to something that exists
      ::error file=a%2Cb%3Ac.md,line=6,endLine=6,col=3,endColumn=7,title=broken-link::no such file: f.md%0Aadd f.md, or link to something that exists
      "
    `);
  });
});
