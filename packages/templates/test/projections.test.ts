import { runSpecs } from '@signpost/testkit';
import { renderScenarioTable } from '../src/index.ts';
import { loadScenario } from '../src/load/load-scenarios.ts';

runSpecs(new URL('../src/projections/scenario-table/projection.md', import.meta.url), ({ files }) => {
  const scenarios = Object.entries(files).map(([path, yaml]) =>
    loadScenario({ name: path.split('/').at(-2) ?? '', path, yaml, files: new Map() }),
  );
  return { after: { 'scenarios.md': renderScenarioTable(scenarios) } };
});
