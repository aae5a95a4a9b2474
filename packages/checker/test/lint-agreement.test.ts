import { describe, expect, test } from 'vitest';
import { compare, ownRemark, ownTextlint, peerRemark, peerTextlint } from './lint-peers.ts';

/** Texts in which the two parsers may differ, each with what every rule of the presets looks at. */
const documents: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['no line end at the end', 'Text'],
  ['Windows line ends', '# Title\r\n\r\nText with github.\r\n\r\n*   wide\r\n*   list\r\n'],
  ['headings of both kinds', 'One\n===\n\n## Two ##\n\n#  Three\n'],
  ['characters beyond the first plane', '# 😀 漢字\n\n😀 javascript and *one* and _two_ http://example.com\n'],
  ['lists', '* a\n* b\n\n1) a\n3) b\n\n-   wide\n\n     deeper\n- narrow\n'],
  ['tasks', '- [ ] open, todo\n- [x] done\n- [X] done, too\n\n  More of it.\n'],
  ['code of both kinds', '```js\nvar a\n```\n\n~~~\nb\n~~~\n\n    indented\n'],
  ['tables', '| a | b |\n|---|:-:|\n| really very | c|\n|d|e |\n'],
  ['literal links', 'www.example.com, https://example.com/a_b, me@example.com, <https://example.com>\n'],
  ['references', '[a], [b][], ![c], [d][e], [^f]\n\n[a]: x\n[A]: y\n[unused]: z "t"\n[^f]: note with github\n'],
  ['quotes', '> one\ntwo\n\n>   three\n> - list\n'],
  ['front matter', '---\ntitle: github\n---\n\n# Title\n\nTODO: write javascript.\n'],
  ['hard breaks and rules', 'one  \ntwo\\\nthree\n\n***\n\n---\n\n* * *\n'],
  ['HTML', '<div align="center">\n  github\n</div>\n\ntext <b>javascript</b> &amp; &copy; text\n'],
  ['deep nesting', '> - a\n>   1. b\n>      > c\n>      >\n>      > github\n'],
  [
    'comments to the linters',
    '<!--lint disable no-literal-urls-->\n\nhttp://example.com\n\n<!--lint enable-->\n\nhttp://a.b\n',
  ],
];

describe.each(documents)('%s', (_, text) => {
  test('remark-lint says the same on either tree', async () => {
    expect(await ownRemark(text)).toEqual(await peerRemark(text));
  });

  test('textlint says the same on either tree', async () => {
    expect(await ownTextlint(text)).toEqual(await peerTextlint(text));
  });
});

test('where a task begins with strong text, remark-gfm takes its box for the start of the text', async () => {
  const text = '- [ ] **strong** text\n  - more\n';
  expect(compare(await ownRemark(text), await peerRemark(text))).toEqual({
    extra: [],
    missing: [
      '2:3 list-item-content-indent Unexpected unaligned list item child, expected to align with first child, remove `2` spaces',
    ],
  });
});
