import type { Answers, Change } from '@signpost/model';
import { recallRun } from '../answers/recall-run.ts';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import type { Evidence } from './evidence.ts';

/** What is remembered of the generators that wrote a part of a change, by the id of the scenario. */
export interface Generated {
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly answers: ReadonlyMap<string, Answers>;
}

/** Finds the runs whose files a change adds: those of other branches are none of its own. */
export function recallGenerated(
  { files }: Change,
  scenarios: readonly LoadedScenario[],
  recall: (id: string) => string | undefined,
): Generated {
  const added = new Set(files.flatMap(({ path, status }) => (status === 'added' ? path : [])));
  const evidence = new Map<string, Evidence>();
  const answers = new Map<string, Answers>();
  for (const scenario of scenarios) {
    const run = recallRun(scenario, recall(scenario.id) ?? '');
    const path = run.created.find((created) => added.has(created));
    if (path === undefined) continue;
    evidence.set(scenario.id, { kind: 'generated', path, text: `signpost new ${scenario.id} wrote ${path}` });
    answers.set(scenario.id, run.answers);
  }
  return { evidence, answers };
}
