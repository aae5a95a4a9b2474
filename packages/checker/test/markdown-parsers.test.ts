import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { arbitraryMarkdown } from '@signpost/testkit';
import * as fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { loadTreeParser } from '../src/parse/markdown/load-tree-parser.ts';
import { loadMarkdownReader } from '../src/parse/markdown/markdown-reader.ts';
import { readMarkdown, readMystMarkdown } from '../src/parse/markdown/read-markdown.ts';
import { micromark, native } from './markdown-readers.ts';

const samples: Readonly<Record<string, string>> = {
  'headings of both kinds': '# A `b*c` [d](e) 😀\n\nSetext\n===\n\n> ## In a quote\n\n- ### In a list\n',
  'links with every kind of destination': '[a](b) [c](<d e> "t") [f](g(h) \'i\') [](j) [k]( <l> ) [m](\nn\n)\n',
  'nested images and links': '[![a](b)](c) ![d [e](/f)](g) *[h](i)* `[j](k)` \\[l](m)\n',
  'reference links': '[a][b] [b][] [b] ![b][b] [none][x]\n\n[b]: <c d> (t)\n[B]: second\n> [q]: r\n\n[q]\n',
  autolinks: '<https://a.b> https://c.d/e. www.f.g <h@i.j> k@l.m (https://n.o)\n',
  'raw HTML':
    '<a href="b">c</a> <img src=d.png>\n\n<div id="e">\n<a name=\'f\' href=g&amp;h>i</a>\n</div>\n\n<!-- <a href="j"> -->\n',
  code: '```js title\n[a](b)\n```\n\n~~~\nc\n~~~\n\n    [d](e)\n\n- ```\n  f\n  ```\n',
  tables: '| [a](b\\|c) | d |\n|---|---|\n| `e` | ![f](g) |\n',
  'byte order mark, CRLF and wide characters': '\uFEFF# 漢 [a](b)\r\n\r\n😀 [c](d)\r\n\r\n[e]: f\r\n',
  'front matter': '---\na: "[b](c)"\n---\n\n[d](e)\n',
  'TOML front matter': '+++\na = "[b](c)"\n+++\n\n[d](e)\n',
  footnotes: 'a[^1]\n\n[^1]: [b](c)\n',
  'nested MyST directives':
    '````{note} [a](b)\n:class: c\n\n- ```{tip}\n  {doc}`d`\n  ```\n\n:::{figure} e.png\n[f](g)\n:::\n````\n\n> ```{eval-rst}\n> :doc:`h`\n> ```\n',
  'MyST blocks and attributes': 'a\n(b)=\n% [c](d)\n+++\n{#e}\n# F\n\n[g](h){#i} <project:j.md>\n',
  MyST: '(label)=\n# A\n\n{doc}`b` and {ref}`c <d>`\n\n```{toctree}\n:maxdepth: 1\n\ne\nF <g/h>\n```\n\n```{include} i.md\n```\n',
};

describe('both Markdown parsers give the same facts of', () => {
  test.each(Object.entries(samples))('%s', (_name, text) => {
    expect(readMarkdown(text, native)).toEqual(readMarkdown(text, micromark));
  });
});

describe('the part of satteri that is loaded makes the tree that the whole of it makes', () => {
  test('from two of its modules', () => {
    const require = createRequire(import.meta.url);
    const dist = dirname(require.resolve('satteri'));
    expect(loadTreeParser(require(join(dist, '../index.js')), (path) => require(join(dist, path)))).toBeDefined();
  });

  test.each(Object.entries(samples))('of %s', (_name, text) => {
    expect(native.parse(text)).toEqual(markdownToMdast(text));
  });

  test('of any text', () => {
    fc.assert(
      fc.property(arbitraryMarkdown(), (text) => {
        expect(native.parse(text)).toEqual(markdownToMdast(text));
      }),
    );
  });
});

/** What bare addresses leave out. */
const prefix = /^(?:mailto:|http:\/\/(?=www\.))/;

function decode(raw: string): string {
  return raw.replace('&amp;', '&').replace('\\|', '|');
}

describe('a target span', () => {
  test.each(Object.entries(samples))('covers exactly the target in %s', (_name, text) => {
    const { references } = readMarkdown(text, native);
    const covered = references.map(({ targetSpan }) => text.slice(targetSpan.start, targetSpan.end));
    expect(covered.map(decode)).toEqual(references.map(({ target }) => target.replace(prefix, '')));
  });
});

test('target spans lie inside of the text, whatever the text is', () => {
  fc.assert(
    fc.property(arbitraryMarkdown(), (text) => {
      const { references } = readMarkdown(text, native);
      expect(
        references.filter(({ targetSpan: { start, end } }) => start < 0 || end < start || end > text.length),
      ).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the fallback is loaded when it is asked for', async () => {
  expect((await loadMarkdownReader('micromark')).parse).toBe(micromark.parse);
  expect((await loadMarkdownReader('')).parse).not.toBe(micromark.parse);
});

describe('the list of nodes tells what the tree tells', () => {
  test.each(Object.entries(samples))('of %s', (_name, text) => {
    expect(readMarkdown(text, native)).toEqual(readMystMarkdown(text, native.parse));
  });

  test('whatever the text is', () => {
    fc.assert(
      fc.property(arbitraryMarkdown(), (text) => {
        expect(readMarkdown(text, native)).toEqual(readMystMarkdown(text, native.parse));
      }),
      { numRuns: 1000 },
    );
  });

  test('where texts are too long for their lengths, and where titles have lines', () => {
    for (const text of [
      `[a](${'b'.repeat(70_000)})\n\n![${'c'.repeat(70_000)}](d "${'漢'.repeat(30_000)}")\n`,
      'a  \nb\\\nc\n===\n\n> d\n> e\n> ---\n',
    ]) {
      expect(readMarkdown(text, native)).toEqual(readMystMarkdown(text, native.parse));
    }
  });
});
