import { groupBy } from '@signpost/model';
import type { FillNote, Plan } from '../plan/plan.ts';

function listFills(notes: readonly FillNote[]): readonly string[] {
  if (notes.length === 0) return [];
  const places = [...groupBy(notes, ({ path }) => path)].map(
    ([path, each]) => `${path}:${each.map(({ line }) => line).join(', :')}`,
  );
  const count = notes.length === 1 ? '1 place waits' : `${notes.length} places wait`;
  return [`${count} for your words (marked FILL): ${places.join('; ')}`];
}

/** What a person still has to do, a line each: places that wait for words, and edits that were left out. */
export function listPlanNotes({ notes, skipped }: Pick<Plan, 'notes' | 'skipped'>): readonly string[] {
  return [...listFills(notes), ...skipped.map(({ path, reason }) => `Left out: ${path}: ${reason}`)];
}

/** The same as one text; nothing when there is nothing. */
export function renderPlanNotes(plan: Pick<Plan, 'notes' | 'skipped'>): string {
  return listPlanNotes(plan)
    .map((note) => `${note}\n`)
    .join('');
}
