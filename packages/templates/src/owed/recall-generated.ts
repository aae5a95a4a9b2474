import type { Change } from '@signpost/model';
import { recallRun, type RememberedRun } from '../answers/recall-run.ts';
import type { LoadedScenario } from '../load/loaded-scenario.ts';

/** The runs of generators that wrote a part of a change, by the id of their scenario, with the files that it adds. */
export type Generated = ReadonlyMap<string, RememberedRun>;

/** Finds the runs whose files a change adds: those of other branches are none of its own. */
export function recallGenerated(
  { files }: Change,
  scenarios: readonly LoadedScenario[],
  recall: (id: string) => string | undefined,
): Generated {
  const added = new Set(files.flatMap(({ path, status }) => (status === 'added' ? path : [])));
  const runs = scenarios.map((scenario) => {
    const { answers, created } = recallRun(scenario, recall(scenario.id) ?? '');
    return [scenario.id, { answers, created: created.filter((path) => added.has(path)) }] as const;
  });
  return new Map(runs.filter(([, { created }]) => created.length > 0));
}

/** A change without what the generators of other scenarios than one wrote of it: it does not show that one. */
export function dropForeign(change: Change, id: string, generated: Generated): Change {
  const own = new Set(generated.get(id)?.created);
  const foreign = new Set([...generated.values()].flatMap(({ created }) => created).filter((path) => !own.has(path)));
  return foreign.size === 0 ? change : { ...change, files: change.files.filter(({ path }) => !foreign.has(path)) };
}
