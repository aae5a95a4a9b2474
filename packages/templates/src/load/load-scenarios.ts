import { readLocatedYaml, scenarioSchema } from '@signpost/model/schema';
import type { ProjectFiles } from '../project.ts';
import { checkScenario } from './check-scenario.ts';
import type { LoadedScenario } from './loaded-scenario.ts';
import { readBuiltIn } from './read-built-in.ts';
import { readOwn } from './read-own.ts';
import type { ScenarioSource } from './scenario-source.ts';

function normalizeLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/**
 * Reads one scenario and checks its laws.
 * @throws UsageError `invalid-yaml`, `invalid-scenario` or `invalid-template` with path, line and column.
 */
export function loadScenario(source: ScenarioSource): LoadedScenario {
  const located = readLocatedYaml(source.yaml, scenarioSchema, source.path);
  const files = new Map([...source.files].map(([name, text]) => [name, normalizeLineEnds(text)]));
  checkScenario(located, { ...source, files });
  return { ...located.value, path: source.path, files };
}

/**
 * The built-in scenarios and, with a project, its own from `.signpost/scenarios/`, sorted by id; an own scenario replaces
 * the built-in one of the same id.
 * @throws UsageError as `loadScenario`.
 */
export function loadScenarios(project?: ProjectFiles): readonly LoadedScenario[] {
  const sources = [...readBuiltIn(), ...(project === undefined ? [] : readOwn(project))];
  const byName = new Map(sources.map((source) => [source.name, source]));
  return [...byName.values()].map(loadScenario).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
