import { describe, expect, test } from 'vitest';
import { parse as micromark } from '../src/parse/markdown/micromark-parser.ts';
import { parse as native } from '../src/parse/markdown/satteri-parser.ts';
import { outline } from './myst-outline.ts';

interface Case {
  readonly text: string;
  readonly tree: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'a fence with options and a body': {
    text: '```{note}\n:class: tip\n\nSee [a](b).\n```\nafter\n',
    tree: [
      'directive:note ```{note}\\n:class: tip\\n\\nSee [a](b).\\n```',
      '  paragraph See [a](b).',
      '    link [a](b)',
      'paragraph after',
    ],
  },
  'options in YAML': {
    text: '~~~{admonition} A *title*\n---\nname: x\nclass: tip\n---\nbody\n~~~\n',
    tree: [
      'directive:admonition ~~~{admonition} A *title*\\n---\\nname: x\\nclass: tip\\n---\\nbody\\n~~~',
      '  title A *title*',
      '    emphasis *title*',
      '  paragraph body',
    ],
  },
  'a body that starts in the first line': {
    text: '```{note} First [a](b)\nsecond\n```\n',
    tree: [
      'directive:note ```{note} First [a](b)\\nsecond\\n```',
      '  paragraph First [a](b)',
      '    link [a](b)',
      '  paragraph second',
    ],
  },
  'fences in fences in a list in a quote': {
    text: '> 1. item\n>\n>    ````{note}\n>    - deep\n>\n>      ```{tip}\n>      {doc}`a`\n>      ```\n>    ````\n',
    tree: [
      'blockquote > 1. item\\n>\\n>    ````{note}\\n>    - deep\\n>\\n>      ```{tip}\\n>      {doc}`a`\\n>      ```\\n>    ````',
      '  list 1. item\\n>\\n>    ````{note}\\n>    - deep\\n>\\n>      ```{tip}\\n>      {doc}`a`\\n>      ```\\n>    ````',
      '    listItem 1. item\\n>\\n>    ````{note}\\n>    - deep\\n>\\n>      ```{tip}\\n>      {doc}`a`\\n>      ```\\n>    ````',
      '      paragraph item',
      '      directive:note ````{note}\\n>    - deep\\n>\\n>      ```{tip}\\n>      {doc}`a`\\n>      ```\\n>    ````',
      '        list - deep\\n>\\n>      ```{tip}\\n>      {doc}`a`\\n>      ```',
      '          listItem - deep\\n>\\n>      ```{tip}\\n>      {doc}`a`\\n>      ```',
      '            paragraph deep',
      '            directive:tip ```{tip}\\n>      {doc}`a`\\n>      ```',
      '              paragraph {doc}`a`',
      '                role:doc {doc}`a`',
    ],
  },
  'colon fences in colon fences': {
    text: 'text\n::::{grid} 2\n:::{grid-item-card} A [a](b)\n:link: x\nbody\n+++\nfoot\n:::\n::::\nmore\n',
    tree: [
      'paragraph text',
      'directive:grid ::::{grid} 2\\n:::{grid-item-card} A [a](b)\\n:link: x\\nbody\\n+++\\nfoot\\n:::\\n::::',
      '  directive:grid-item-card :::{grid-item-card} A [a](b)\\n:link: x\\nbody\\n+++\\nfoot\\n:::',
      '    title A [a](b)',
      '      link [a](b)',
      '    paragraph body',
      '    blockBreak +++',
      '    paragraph foot',
      'paragraph more',
    ],
  },
  'a colon fence without a name is text': {
    text: ':::note\n[a](b)\n:::\n',
    tree: ['paragraph :::note\\n[a](b)\\n:::', '  link [a](b)'],
  },
  'an indented fence whose body is indented more': {
    text: '  ```{note}\n    two deeper\n\n    ```\n\n  still here\n  ```\n\nout\n',
    tree: [
      'directive:note ```{note}\\n    two deeper\\n\\n    ```\\n\\n  still here\\n  ```',
      '  paragraph two deeper',
      '  code ```\\n\\n  still here',
      'paragraph out',
    ],
  },
  'a fence that is deeper than its indented parent': {
    text: '   ````{note}\n     ```{tip}\n     [a](b)\n     ```\n   ````\n[c](d)\n',
    tree: [
      'directive:note ````{note}\\n     ```{tip}\\n     [a](b)\\n     ```\\n   ````',
      '  directive:tip ```{tip}\\n     [a](b)\\n     ```',
      '    paragraph [a](b)',
      '      link [a](b)',
      'paragraph [c](d)',
      '  link [c](d)',
    ],
  },
  'code that its directive ends': {
    text: '````{note}\n```py\n# [a](b)\n````\nout [c](d)\n',
    tree: [
      'directive:note ````{note}\\n```py\\n# [a](b)\\n````',
      '  code ```py\\n# [a](b)',
      'paragraph out [c](d)',
      '  link [c](d)',
    ],
  },
  'a comment that its directive ends, and a fence after it': {
    text: ':::{note}\n<!-- [a](b)\n:::\n```{tip}\n[c](d)\n```\n',
    tree: [
      'directive:note :::{note}\\n<!-- [a](b)\\n:::',
      '  html <!-- [a](b)',
      'directive:tip ```{tip}\\n[c](d)\\n```',
      '  paragraph [c](d)',
      '    link [c](d)',
    ],
  },
  'a fence that its quote ends': {
    text: '> ```{note}\n> [a](b)\n\n[c](d)\n',
    tree: [
      'blockquote > ```{note}\\n> [a](b)',
      '  directive:note ```{note}\\n> [a](b)',
      '    paragraph [a](b)',
      '      link [a](b)',
      'paragraph [c](d)',
      '  link [c](d)',
    ],
  },
  'bodies that are no Markdown': {
    text: '```{math}\n[a](b)\n```\n```{code-block} python\n:caption: The [c](d)\n\n# [e](f)\n```\n',
    tree: [
      'directive:math ```{math}\\n[a](b)\\n```',
      'directive:code-block ```{code-block} python\\n:caption: The [c](d)\\n\\n# [e](f)\\n```',
      '  caption:caption :caption: The [c](d)',
      '    link [c](d)',
      '  code # [e](f)\\n',
    ],
  },
  'a toctree': {
    text: '```{toctree}\n:caption: Pages\n\na\nThe B <b>\n```\n',
    tree: [
      'directive:toctree ```{toctree}\\n:caption: Pages\\n\\na\\nThe B <b>\\n```',
      '  caption:caption :caption: Pages',
      '  toctreeEntry a',
      '  toctreeEntry The B <b>',
    ],
  },
  'targets, comments and breaks, which end paragraphs': {
    text: 'one\n(a b)=\n# Two\n% not [a](b)\nthree\n+++\nfour\n{#five .x}\nfive\n',
    tree: [
      'paragraph one',
      'target:a b (a b)=',
      'heading # Two',
      'comment % not [a](b)',
      'paragraph three',
      'blockBreak +++',
      'paragraph four',
      'target:five {#five .x}',
      'paragraph five',
    ],
  },
  'a comment is text where nothing else is of MyST': {
    text: '% see [a](b)\n',
    tree: ['paragraph % see [a](b)', '  link [a](b)'],
  },
  'roles with titles, over lines, and one that is escaped': {
    text: '{ref}`A <b>` {doc}``c`d`` \\{doc}`e` {py:class}`~f.G\nh`\n',
    tree: [
      'paragraph {ref}`A <b>` {doc}``c`d`` \\\\{doc}`e` {py:class}`~f.G\\nh`',
      '  role:ref {ref}`A <b>`',
      '  role:doc {doc}``c`d``',
      '  inlineCode `e`',
      '  role:py:class {py:class}`~f.G\\nh`',
    ],
  },
  'a byte order mark, CRLF and tabs': {
    text: '\uFEFF(a)=\r\n# A\r\n\r\n-\t```{note}\tx\r\n\t[b](c)\r\n\t```\r\n{doc}`d`\r\n',
    tree: [
      'target:a (a)=',
      'heading # A',
      'list -\\t```{note}\\tx\\r\\n\\t[b](c)\\r\\n\\t```',
      '  listItem -\\t```{note}\\tx\\r\\n\\t[b](c)\\r\\n\\t```',
      '    directive:note ```{note}\\tx\\r\\n\\t[b](c)\\r\\n\\t```',
      '      paragraph x',
      '      paragraph [b](c)',
      '        link [b](c)',
      'paragraph {doc}`d`',
      '  role:doc {doc}`d`',
    ],
  },
  'names in braces that mean code': {
    text: '```{python}\n# [a](b)\n```\n```{.py #x}\n[c](d)\n```\n```js{4}\n[e](f)\n```\n',
    tree: ['code ```{python}\\n# [a](b)\\n```', 'code ```{.py #x}\\n[c](d)\\n```', 'code ```js{4}\\n[e](f)\\n```'],
  },
};

describe.each([
  ['the native parser', native],
  ['micromark', micromark],
])('with %s, MyST has', (_name, parse) => {
  test.each(Object.entries(cases))('%s', (_case, { text, tree }) => {
    expect(outline(text, parse)).toEqual(tree);
  });
});
