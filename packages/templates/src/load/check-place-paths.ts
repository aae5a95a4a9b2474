import type { Place } from '@signpost/model';
import { invalidScenario } from '../messages/invalid-scenario.ts';
import type { Keys, Locate } from './check-variables.ts';

const leaves = /^(?:[/\\]|[A-Za-z]:|\.\.(?:\/|$))|(?:^|[/\\])\.\.(?:[/\\]|$)|\\/;

/**
 * Checks that the paths of places are relative to the project's root and stay inside of it.
 * @throws UsageError `invalid-scenario` at the place.
 */
export function checkPlacePaths(places: Readonly<Record<string, Place>>, locate: Locate, keys: Keys): void {
  for (const [id, { candidates, default: path }] of Object.entries(places)) {
    const wrong = [...candidates, path].find((candidate) => leaves.test(candidate));
    if (wrong !== undefined) throw invalidScenario(`\`${wrong}\` leaves the project`, locate([...keys, id]));
  }
}
