import type { UsageLocation } from '@signpost/model';
import { invalidScenario, unknownName } from '../messages/invalid-scenario.ts';
import type { LoadedScenario } from './loaded-scenario.ts';

function locate({ path }: LoadedScenario): UsageLocation {
  return { path, line: 1, column: 1 };
}

/**
 * Checks that the scenarios that others stand in for are there, and that none stands in for itself through others: a diff that
 * shows all of a circle would show none.
 * @throws UsageError `invalid-scenario` naming the file.
 */
export function checkInsteadOf(scenarios: readonly LoadedScenario[]): void {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  for (const scenario of scenarios) {
    const unknown = scenario.insteadOf.find((id) => !byId.has(id));
    if (unknown !== undefined) throw unknownName('scenario', unknown, [...byId.keys()], locate(scenario));
  }
  for (const scenario of scenarios) {
    const reached = new Set(scenario.insteadOf);
    for (const id of reached) for (const next of byId.get(id)?.insteadOf ?? []) reached.add(next);
    if (reached.has(scenario.id)) {
      throw invalidScenario(`\`${scenario.id}\` stands in for itself through \`insteadOf\``, locate(scenario));
    }
  }
}
