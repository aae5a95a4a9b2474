import type { FillNote, Plan } from '../plan/plan.ts';

function groupByPath(notes: readonly FillNote[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, readonly number[]>();
  for (const { path, line } of notes) groups.set(path, [...(groups.get(path) ?? []), line]);
  return groups;
}

/** One sentence about the places that wait for a person's words; nothing when there are none. */
export function renderPlanNotes({ notes }: Plan): string {
  if (notes.length === 0) return '';
  const places = [...groupByPath(notes)].map(([path, lines]) => `${path}:${lines.join(', :')}`);
  const count = notes.length === 1 ? '1 place waits' : `${notes.length} places wait`;
  return `${count} for your words (marked FILL): ${places.join('; ')}\n`;
}
