import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createFolder } from '@signpost/testkit';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ends, names, run, start } from './every-document.ts';

const python = process.env['PYTHON'] ?? 'python3';
const oracle = fileURLToPath(new URL('docutils-oracle.py', import.meta.url));
/** Counted as skipped where there is no docutils. */
const hasDocutils = spawnSync(python, ['-c', 'import docutils']).status === 0;

/** What docutils says to a document, and the cells of its tables. */
interface Answer {
  readonly messages: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

function askDocutils(sources: readonly string[]): readonly Answer[] {
  const { stdout } = spawnSync(python, [oracle], { input: JSON.stringify(sources), maxBuffer: 1024 ** 3 });
  return JSON.parse(stdout.toString()) as readonly Answer[];
}

test.skipIf(!hasDocutils)('docutils reads every table that rows were put into, and has nothing to say', () => {
  const { root } = createFolder();
  const paths = ['docs/page.rst', 'docs/grid.rst', 'docs/simple.rst'];
  const samples = fc.sample(fc.tuple(names, ends), 100).map(([list, end]) => {
    let files = start(end);
    for (const name of list) files = run(root, files, name);
    return { list, files };
  });
  const sources = samples.flatMap(({ files }) => paths.map((path) => files.get(path) ?? ''));
  const wanted = samples.flatMap(({ list }) => {
    const rows = list.map((name): [string, string] => [name, 'FILL: Notes']);
    return paths.map(() => ({ messages: [], tables: [sortRows([['Name', 'Notes'], ['Mm', 'x'], ...rows])] }));
  });
  const given = askDocutils(sources).map(({ messages, tables }) => ({ messages, tables: tables.map(sortRows) }));
  expect(given).toEqual(wanted);
});

function sortRows(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map((row) => row.map((cell) => cell.normalize()).join(' | ')).toSorted();
}
