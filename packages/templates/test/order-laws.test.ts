import { createFolder } from '@signpost/testkit';
import { applyChanges, openWorkspace } from '@signpost/workspace';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { tomlFormat } from '../src/edit/data/toml-format.ts';
import { findDocumentFormat } from '../src/edit/document-format.ts';
import { ends, type Files, names, run, start } from './every-document.ts';

/** What a person writes elsewhere in a file: one more paragraph, one more comment. */
function editByHand(files: Files, word: string): Files {
  return new Map([...files].map(([path, text]) => [path, text.replace('Intro.', `Intro. ${word}, `)]));
}

/** What keeps the order in which it was written, as people write it: compared as a set. */
function sortUnordered(files: Files): unknown {
  const { 'a.json': json = '', 'a.toml': toml = '', 'mkdocs.yml': nav = '', ...others } = Object.fromEntries(files);
  const mkdocs: unknown = parseYaml(nav);
  return {
    ...others,
    nav: nav.slice(0, nav.indexOf('extra:')),
    json: json.split(/,?\r?\n/).toSorted(),
    toml: [toml.split(/\r?\n/).toSorted(), tomlFormat.read(toml)],
    extra: JSON.stringify(mkdocs).split(/["\\]/).toSorted(),
  };
}

test('runs in any order, each of them several times, with edits by hand in between, give the same documents', () => {
  const { root } = createFolder();
  let runs = 0;
  fc.assert(
    fc.property(
      names,
      ends,
      fc.array(fc.nat(), { maxLength: 8 }),
      fc.infiniteStream(fc.nat(2)),
      (list, end, order, choices) => {
        const sorted = list.toSorted();
        const queue = [...sorted];
        for (const [index, swap] of order.entries()) {
          const [a, b] = [index % Math.max(queue.length, 1), swap % Math.max(queue.length, 1)];
          [queue[a], queue[b]] = [queue[b] ?? '', queue[a] ?? ''];
        }
        const shuffled = queue.filter((text) => text !== '');
        let files = start(end);
        let edits = 0;
        for (const text of shuffled) {
          const choice = choices.next().value ?? 0;
          if (choice === 1) files = editByHand(files, `hand ${(edits += 1)}`);
          files = run(root, files, text);
          if (choice === 2) files = run(root, files, text);
        }
        for (const text of shuffled) expect(run(root, files, text)).toEqual(files);

        let expected = start(end);
        for (let edit = 1; edit <= edits; edit += 1) expected = editByHand(expected, `hand ${edit}`);
        for (const text of sorted) expected = run(root, expected, text);
        expect(sortUnordered(files)).toEqual(sortUnordered(expected));
        runs += shuffled.length;
      },
    ),
    { numRuns: 30 },
  );
  expect(runs).toBeGreaterThan(20);
}, 60_000);

test('a table has the rows that it had and the new one, every line ends as before', () => {
  const { root } = createFolder();
  fc.assert(
    fc.property(names, ends, (list, end) => {
      let files = start(end);
      for (const text of list) files = run(root, files, text);
      for (const path of ['docs/page.rst', 'docs/page.md', 'docs/grid.rst', 'docs/simple.rst']) {
        const text = files.get(path) ?? '';
        const [table] = findDocumentFormat(path)?.readTables(text) ?? [];
        const cells = table?.rows.map((row) => row.cells[0]?.text.normalize() ?? '') ?? [];
        const isMixed = end === '\r\n' && text.replaceAll('\r\n', '').includes('\n');
        const wanted = ['Mm', ...list].map((one) => one.normalize());
        expect({ text, isMixed, cells: cells.toSorted() }).toEqual({ text, isMixed: false, cells: wanted.toSorted() });
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('a byte order mark stays where it was, on the disk too', () => {
  const folder = createFolder(Object.fromEntries([...start('\n')].map(([path, text]) => [path, `\uFEFF${text}`])));
  const files = new Map(Object.entries(folder.snapshot()));
  const plain = run(folder.root, start('\n'), 'Acme');
  const marked = run(folder.root, files, 'Acme');
  expect(marked).toEqual(new Map([...plain].map(([path, text]) => [path, `\uFEFF${text}`])));

  const path = 'docs/page.md';
  const change = { kind: 'update', path, before: files.get(path) ?? '', content: marked.get(path) ?? '' } as const;
  applyChanges(folder.root, [change], 'x');
  expect(folder.read(path)).toBe(marked.get(path));
  expect(openWorkspace(folder.root).readFile(path)).toEqual({ kind: 'text', text: marked.get(path) });
});
