import type { DocumentFacts, Span } from '@signpost/model';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../src/parse/markdown/read-markdown.ts';
import { parse } from '../src/parse/markdown/satteri-parser.ts';

function read(text: string): DocumentFacts {
  return readMarkdown(text, parse);
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Each reference as its kind, its name, its target and what the target's span covers. */
function references(text: string): string[] {
  return read(text).references.map(({ kind, name, target, text: title, targetSpan }) =>
    [kind, name ?? '', target, title ?? '', slice(text, targetSpan)].join('|'),
  );
}

describe('references', () => {
  test('of cards and buttons are what their option says', () => {
    const text =
      ':::{card} A\n:link: b\n:link-type: doc\n:::\n:::{card} A\n:link: c\n:link-type: ref\n:::\n:::{card} A\n:link: d.html\n:::\n' +
      '```{button-ref} e\n:ref-type: doc\n```\n```{button-link} f.html\n```\n';
    expect(references(text)).toEqual([
      'role|doc|b||b',
      'role|ref|c||c',
      'link|card|d.html||d.html',
      'role|doc|e||e',
      'link|button-link|f.html||f.html',
    ]);
  });

  test('in titles, captions, tables and figures stand in document order', () => {
    const text =
      '```{list-table} The [a](1)\n* - [b](2)\n  - {doc}`3`\n```\n```{csv-table} T [c](4)\n:header: x, y\n\n"[d](5)", e\n```\n' +
      '```{figure} 6.png\n:target: 7.html\n\nCaption [e](8)\n```\n```{table} [f](9)\n| [g](10) |\n|---|\n```\n';
    expect(references(text)).toEqual([
      'link||1|a|1',
      'link||2|b|2',
      'role|doc|3||3',
      'link||4|c|4',
      'link||5|d|5',
      'image|figure|6.png||6.png',
      'link|figure|7.html||7.html',
      'link||8|e|8',
      'link||9|f|9',
      'link||10|g|10',
    ]);
  });

  test('of a toctree keep its options and titles', () => {
    const text = '> ```{toctree}\n> :glob:\n> :maxdepth: 2\n>\n> a/*\n> The B <b>\n> ```\n';
    const [toctree] = read(text).toctrees;
    expect(toctree?.options).toEqual({ glob: '', maxdepth: '2' });
    expect(toctree?.entries).toEqual(read(text).references);
    expect(references(text)).toEqual(['toctree||a/*||a/*', 'toctree||b|The B|b']);
  });

  test('of an include carry its options', () => {
    const text = '```{include} "a b.md"\n:start-after: "<!-- x -->"\n:literal:\n```\n';
    expect(read(text).references).toEqual([
      {
        kind: 'include',
        name: 'include',
        target: '"a b.md"',
        options: { 'start-after': '<!-- x -->', literal: '' },
        span: { start: 0, end: text.length - 1 },
        targetSpan: { start: 13, end: 21 },
      },
    ]);
  });

  test('to the project lose the scheme that says so', () => {
    expect(references('<project:#a> [b](project:c.md#d) <path:e.txt> <inv:f> [g](#h)')).toEqual([
      'link||#a|project:#a|#a',
      'link||c.md#d|b|c.md#d',
      'link||e.txt|path:e.txt|e.txt',
      'link||inv:f|inv:f|inv:f',
      'link||#h|g|#h',
    ]);
  });

  test('of a role over two lines of a quote have one line', () => {
    expect(references('> {ref}`a\n> b <c\n> d>`\n')).toEqual(['role|ref|c d|a b|c\n> d']);
  });
});

describe('eval-rst', () => {
  const text =
    '# A\n\n- ```{eval-rst}\n  .. _there:\n\n  See :doc:`b` and `c <d.html>`_.\n  ```\n\n```{eval-rst}\nTop\n===\n\n.. toctree::\n\n   e\n```\n';

  test('is read as reStructuredText in its place', () => {
    const { headings, labels, directives, toctrees } = read(text);
    expect(references(text)).toEqual(['role|doc|b||b', 'link||d.html|c|d.html', 'toctree||e||e']);
    expect(headings.map(({ text: title, span }) => [title, slice(text, span)])).toEqual([
      ['A', '# A'],
      ['Top', 'Top'],
    ]);
    expect(labels.map(({ name, span }) => [name, slice(text, span)])).toEqual([
      ['there', '.. _there:'],
      ['c', '`c <d.html>`_'],
    ]);
    expect(directives.map(({ name }) => name)).toEqual(['eval-rst', 'eval-rst', 'toctree']);
    expect(toctrees.map(({ span }) => slice(text, span))).toEqual(['.. toctree::\n\n   e']);
  });
});

describe('labels', () => {
  test('have the title of what follows', () => {
    const text =
      '(a)=\n(B  c)=\n% comment\n# Head {doc}`x <y>`\n\n(d)=\n```{figure} e.png\n:name: f\n\nThe *caption*\n\nlegend\n```\n\n' +
      '(g)=\ntext\n\n(h)=\n```{list-table} Title\n* - x\n```\n\n(i)=\n```{note}\n(j)=\n- list\n```\n\n{#k .x}\n## Sub\n\n' +
      '```{code-block}\n:name: l\n:caption: Code\n\nx\n```\n';
    expect(read(text).labels.map(({ span, ...label }) => [label, slice(text, span)])).toEqual([
      [{ name: 'a', title: 'Head x' }, '(a)='],
      [{ name: 'b c', title: 'Head x' }, '(B  c)='],
      [{ name: 'd', title: 'The caption' }, '(d)='],
      [{ name: 'f', title: 'The caption' }, 'f'],
      [{ name: 'g', isUntitled: true }, '(g)='],
      [{ name: 'h', title: 'Title' }, '(h)='],
      [{ name: 'i' }, '(i)='],
      [{ name: 'j', isUntitled: true }, '(j)='],
      [{ name: 'k', title: 'Sub' }, '{#k .x}'],
      [{ name: 'l', title: 'Code' }, 'l'],
    ]);
  });

  test('stand in attributes after text, links, pictures and code', () => {
    const text = '[a]{#b} [c](d){.x #e} ![f](g){#h w=1} `i`{l=py #j} k{#no} {#neither}x\n';
    const { anchors, labels } = read(text);
    expect(anchors.map(({ id, span }) => [id, slice(text, span)])).toEqual([
      ['b', 'b'],
      ['e', 'e'],
      ['h', 'h'],
      ['j', 'j'],
    ]);
    expect(labels.map(({ name }) => name)).toEqual(['b', 'e', 'h', 'j']);
  });

  test('in code are none', () => {
    expect(read('```md\n(a)=\n# B\n```\n\n    (c)=\n\n`(d)=`\n').labels).toEqual([]);
  });
});

test('titles in directives are none of the page, unless the directive chooses what the page shows', () => {
  const text = '# A\n\n```{note}\n## B\n```\n\n```{only} html\n## C\n```\n\n## D\n';
  expect(read(text).headings.map(({ text: title }) => title)).toEqual(['A', 'C', 'D']);
});

test('code has the language of its directive, and the lines of its body', () => {
  const text =
    '```{code-block} python\n:linenos:\n\nx\n```\n```{code}\ny\n```\n~~~{code-cell} ipython3\n---\ntags: [a]\n---\nz\n~~~\n```js\nw\n```\n```{math}\nv\n```\n';
  expect(read(text).code.map(({ language, contentSpan }) => [language, slice(text, contentSpan)])).toEqual([
    ['python', 'x\n'],
    ['', 'y\n'],
    ['ipython3', 'z\n'],
    ['js', 'w\n'],
  ]);
});

test('terms and equations are objects', () => {
  const text =
    '```{glossary}\n:sorted:\n\nOne\nTwo words : x\n  Definition.\n\n  More.\n```\n\n```{math}\n:label: a\nx\n```\n\n$$\ny\n$$ (b)\n';
  const { objects } = read(text);
  expect(objects.map(({ domain, type, name, span }) => [domain, type, name, slice(text, span)])).toEqual([
    ['std', 'term', 'One', 'One'],
    ['std', 'term', 'Two words', 'Two words'],
    ['math', 'equation', 'a', 'a'],
    ['math', 'equation', 'b', 'b'],
  ]);
});

test('all directives are listed, and one that no table knows is a problem to be told', () => {
  const text = '````{note}\n```{mystery} arg [a](b)\nbody [c](d)\n```\n````\n';
  const { directives, problems } = read(text);
  expect(directives.map(({ name, argument }) => [name, argument])).toEqual([
    ['note', ''],
    ['mystery', 'arg [a](b)'],
  ]);
  expect(problems.map(({ message, severity, span }) => [message, severity, slice(text, span)])).toEqual([
    ['The directive "mystery" is not known.', 'info', '{mystery}'],
  ]);
  expect(references(text)).toEqual(['link||b|a|b', 'link||d|c|d']);
});
