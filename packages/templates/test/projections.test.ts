import { readdirSync } from 'node:fs';
import { runSpecs } from '@signpost/testkit';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { projectionIds } from '../src/docs/plan-docs.ts';
import { loadModel, planDocs, renderKindTable } from '../src/index.ts';
import { loadKind } from '../src/load/load-kind.ts';
import { loadShared } from '../src/load/load-shared.ts';
import { describeProblem, openDocs } from './open-docs.ts';

const folder = new URL('../src/projections/', import.meta.url);
const shared = loadShared();

for (const id of projectionIds) {
  runSpecs(new URL(`${id}/projection.md`, folder), ({ files, config }) => {
    const settings = parse(files['signpost.yaml'] ?? '{}') as Parameters<typeof openDocs>[1];
    const project = openDocs(files, { ...settings, keep: (config as { scenarios?: string[] } | undefined)?.scenarios });
    const { changes, problems } = planDocs(loadModel(project), project, [id]);
    const after = changes.flatMap((change) => (change.kind === 'delete' ? [] : [[change.path, change.content]]));
    return { after: Object.fromEntries(after), diagnostics: problems.map(describeProblem).join('') };
  });
}

runSpecs(new URL('kind-table.md', import.meta.url), ({ files }) => {
  const kinds = Object.entries(files).map(([path, yaml]) =>
    loadKind({ name: path.split('/').at(-2) ?? '', path, yaml, files: new Map(), moved: new Map() }, shared.preset),
  );
  const places = Object.assign({}, ...kinds.map((kind) => kind.places));
  return { after: { 'kinds.md': renderKindTable(kinds, [{ title: 'Sphinx', places }]) } };
});

test('every folder of a projection has its page, and is registered', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual([...projectionIds].toSorted());
});
