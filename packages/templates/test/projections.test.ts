import { runSpecs } from '@signpost/testkit';
import { renderScenarioTable } from '../src/index.ts';
import { loadScenario } from '../src/load/load-scenario.ts';
import { loadShared } from '../src/load/load-shared.ts';

const shared = loadShared();

runSpecs(new URL('../src/projections/scenario-table/projection.md', import.meta.url), ({ files }) => {
  const scenarios = Object.entries(files).map(([path, yaml]) =>
    loadScenario({ name: path.split('/').at(-2) ?? '', path, yaml, files: new Map(), moved: new Map() }, shared),
  );
  return { after: { 'scenarios.md': renderScenarioTable(scenarios) } };
});
