import { runSpecs } from '@signpost/testkit';
import { renderKindTable, renderScenarioTable } from '../src/index.ts';
import { loadKind } from '../src/load/load-kind.ts';
import { loadScenario } from '../src/load/load-scenario.ts';
import { loadShared } from '../src/load/load-shared.ts';

const shared = loadShared();

runSpecs(new URL('../src/projections/scenario-table/projection.md', import.meta.url), ({ files }) => {
  const scenarios = Object.entries(files).map(([path, yaml]) =>
    loadScenario({ name: path.split('/').at(-2) ?? '', path, yaml, files: new Map(), moved: new Map() }, shared),
  );
  return { after: { 'scenarios.md': renderScenarioTable(scenarios) } };
});

runSpecs(new URL('../src/projections/kind-table/projection.md', import.meta.url), ({ files }) => {
  const kinds = Object.entries(files).map(([path, yaml]) =>
    loadKind({ name: path.split('/').at(-2) ?? '', path, yaml, files: new Map(), moved: new Map() }, shared.preset),
  );
  const places = Object.assign({}, ...kinds.map((kind) => kind.places));
  return { after: { 'kinds.md': renderKindTable(kinds, [{ title: 'Sphinx', places }]) } };
});
