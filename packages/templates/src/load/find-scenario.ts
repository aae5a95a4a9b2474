import { unknownScenario } from '../messages/unknown-scenario.ts';
import type { LoadedScenario } from './loaded-scenario.ts';

/**
 * The scenario with an id.
 * @throws UsageError `unknown-scenario` with the nearest id.
 */
export function findScenario(scenarios: readonly LoadedScenario[], id: string): LoadedScenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found === undefined) {
    throw unknownScenario(
      id,
      scenarios.map((scenario) => scenario.id),
    );
  }
  return found;
}
