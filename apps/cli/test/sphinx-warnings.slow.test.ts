import { spawnSync } from 'node:child_process';
import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { copyDemo, mistral } from './copy-demo.ts';
import { runIn } from './run-in.ts';

/** Counted as skipped where there is no Sphinx. */
const hasSphinx = spawnSync('sphinx-build', ['--version']).status === 0;

/** Writes into a grid table, a simple table, a toctree and a section, each with places to fill in. */
const ownScenario = `id: page
says: I'm adding a page
summary: tables and places to fill in
presets: [sphinx]
questions: [{ id: name, ask: n, required: true }]
places:
  index: { title: i, default: docs/source/index.rst }
  tables: { title: t, default: docs/source/tables.rst }
  pages: { title: p, default: docs/source }
steps:
  - create: { place: pages, name: '{{ name | kebab }}.rst', template: page.rst }
  - nav-entry: { place: index, title: '{{ name }}', target: '{{ name | kebab }}' }
  - insert-row:
      place: tables
      columns: [{ header: [Grid], cell: '{{ name | rst }}', key: true }]
      otherwise: '{{ column | fill }}'
  - insert-row:
      place: tables
      columns: [{ header: [Simple], cell: '{{ name | rst }}', key: true }]
      otherwise: '{{ column | fill }}'
  - insert-section: { place: tables, template: section.rst }
`;
const ownFiles = {
  '.signpost/scenarios/page/scenario.yaml': ownScenario,
  '.signpost/scenarios/page/files/page.rst': '{{ name | rst | underline("=") }}\n\n{{ "all of it" | fill }}\n',
  '.signpost/scenarios/page/files/section.rst':
    '{{ name | rst | underline("=") }}\n\n{{ "first words" | fill }}\n\n* {{ "item" | fill }}\n* An item.\n',
  'docs/source/tables.rst':
    ':orphan:\n\nTables\n======\n\n+------+------+\n| Grid | Note |\n+======+======+\n| a    | b    |\n+------+------+\n\n======  ====\nSimple  Note\n======  ====\na       b\n======  ====\n',
};

function listWarnings(root: string): readonly string[] {
  const { root: output } = createFolder();
  const { status, stderr } = spawnSync('sphinx-build', ['-n', '-E', '-q', '-b', 'dummy', 'docs/source', output], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/:\d+: /, ': '))
    .toSorted();
}

test.skipIf(!hasSphinx)('Sphinx has nothing to say of what scenarios wrote that it did not say before', async () => {
  const folder = copyDemo();
  for (const [path, text] of Object.entries(ownFiles)) folder.write(path, text);
  const before = listWarnings(folder.root);
  const runs = [
    ['backend', ...mistral],
    ['backend', '--name', '零一万物 *x* `y` |z| a_', '--models', '日本,b_', '--env', 'X'],
    ['bugfix', '--title', 'A', '--text', 'b'],
    ['page', '--name', 'A long *name* 日本語'],
    ['page', '--name', 'Zeta [a](b.md)'],
  ];
  for (const words of runs) expect(await runIn(folder.root, 'new', ...words, '--yes')).toMatchObject({ code: 0 });
  expect(listWarnings(folder.root)).toEqual(before);
});
