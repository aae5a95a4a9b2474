import type { LoadedScenario } from '../src/load/loaded-scenario.ts';
import { loadScenario } from '../src/load/load-scenario.ts';
import { loadShared } from '../src/load/load-shared.ts';

/** The text of a scenario with its templates by name. */
export interface OneScenario {
  readonly name: string;
  readonly yaml: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Reads one scenario beside what is built in. */
export function loadOne(source: OneScenario): LoadedScenario {
  return loadScenario({ ...source, path: `${source.name}/scenario.yaml`, moved: new Map() }, loadShared());
}
