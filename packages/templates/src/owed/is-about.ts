import { listLeavesOf } from '@signpost/model';
import type { LoadedScenario } from '../load/loaded-scenario.ts';

/** Whether a scenario is about one document: it is what shows in the diff, and what is owed for it in any case. */
export function isAbout({ documents: [first], recognise }: LoadedScenario, kind: string): boolean {
  if (first?.kind !== kind || first.when !== undefined || recognise === undefined) return false;
  return listLeavesOf(recognise).every((leaf) => leaf.kind === 'path' || (leaf.kind === 'commit' && leaf.isEvery));
}
