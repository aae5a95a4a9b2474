import type { InspectedDocument } from '@signpost/model/schema';
import { expect, test } from 'vitest';
import { renderOutline } from '../src/inspect/index.ts';

const document: InspectedDocument = {
  path: 'docs/a.md',
  docname: 'a',
  format: 'markdown',
  headings: [{ text: 'Über\n uns', depth: 1, ids: ['über-uns', 'us'], line: 1, column: 1 }],
  labels: [],
  links: [
    { kind: 'link', target: 'guide.md', text: '設定', line: 3, column: 1, offset: 12, length: 14 },
    { kind: 'role', role: 'doc', target: 'a/long/docname', text: 'text', line: 14, column: 7, offset: 90, length: 9 },
  ],
  directives: [],
  code: [{ language: '', line: 20, lines: 1 }],
  tables: [{ line: 30 }],
  toctrees: [],
  footnotes: [],
  citations: [],
  substitutions: [],
};

const showPath = (path: string): string => path;

test('what does not fit beside the rest stands below it, uncut', () => {
  expect(renderOutline(document, { color: false, width: 30, showPath })).toBe(`docs/a.md  markdown, docname a
  headings 1
    1:1  Über uns
           #über-uns #us
  links 2
     3:1  link   guide.md
            設定
    14:7  :doc:
            a/long/docname
            text
  code 1
    20  (no language)  1 line
  tables 1
    30
`);
});

test('colour marks what is said without it too', () => {
  const colored = renderOutline(document, { color: true, width: 80, showPath });
  // oxlint-disable-next-line no-control-regex -- the colours
  const plain = colored.replaceAll(/\u001b\[\d+m/g, '');
  expect(plain).toBe(renderOutline(document, { color: false, width: 80, showPath }));
  expect(colored.slice(0, 60)).toBe(
    '\u001b[1mdocs/a.md\u001b[22m  \u001b[2mmarkdown, docname a\u001b[22m\n  \u001b[36mhead',
  );
});
