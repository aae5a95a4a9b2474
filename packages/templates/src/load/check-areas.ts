import type { PathSet } from '@signpost/model';
import { invalidScenario, unknownName } from '../messages/invalid-scenario.ts';
import type { Locate } from './check-variables.ts';

type Areas = Readonly<Record<string, PathSet>>;

function listNames({ paths, except }: PathSet): readonly string[] {
  return [...paths, ...except].flatMap((path) => (path.startsWith('@') ? [path.slice(1)] : []));
}

/** The areas that an area leads to, itself last where it leads back; each is looked at once. */
function leadsTo(start: string, areas: Areas): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const name of listNames(areas[id] ?? { paths: [], except: [] })) {
      if (found.has(name)) continue;
      found.add(name);
      open.push(name);
    }
  }
  return found;
}

/**
 * Checks that an area names areas and places that there are, and does not lead back to itself.
 * @throws UsageError `invalid-scenario` at the area.
 */
export function checkArea(id: string, areas: Areas, places: readonly string[], locate: Locate): void {
  const known = [...Object.keys(areas), ...places];
  for (const name of listNames(areas[id] ?? { paths: [], except: [] })) {
    if (!known.includes(name)) throw unknownName('area or place', name, known, locate([id]));
  }
  if (leadsTo(id, areas).has(id)) throw invalidScenario(`\`${id}\` is made of itself`, locate([id]));
}
