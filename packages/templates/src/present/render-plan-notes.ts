import { groupBy } from '@signpost/model';
import type { FillNote, Plan } from '../plan/plan.ts';

function renderFills(notes: readonly FillNote[]): string {
  if (notes.length === 0) return '';
  const places = [...groupBy(notes, ({ path }) => path)].map(
    ([path, each]) => `${path}:${each.map(({ line }) => line).join(', :')}`,
  );
  const count = notes.length === 1 ? '1 place waits' : `${notes.length} places wait`;
  return `${count} for your words (marked FILL): ${places.join('; ')}\n`;
}

/** What a person still has to do: places that wait for words, and edits that were left out. Nothing when there is nothing. */
export function renderPlanNotes({ notes, skipped }: Plan): string {
  const left = skipped.map(({ path, reason }) => `Left out: ${path}: ${reason}\n`);
  return renderFills(notes) + left.join('');
}
