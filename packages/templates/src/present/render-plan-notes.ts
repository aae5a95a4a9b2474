import type { FillNote, Plan } from '../plan/plan.ts';

function groupByPath(notes: readonly FillNote[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, readonly number[]>();
  for (const { path, line } of notes) groups.set(path, [...(groups.get(path) ?? []), line]);
  return groups;
}

function renderFills(notes: readonly FillNote[]): string {
  if (notes.length === 0) return '';
  const places = [...groupByPath(notes)].map(([path, lines]) => `${path}:${lines.join(', :')}`);
  const count = notes.length === 1 ? '1 place waits' : `${notes.length} places wait`;
  return `${count} for your words (marked FILL): ${places.join('; ')}\n`;
}

/** What a person still has to do: places that wait for words, and edits that were left out. Nothing when there is nothing. */
export function renderPlanNotes({ notes, skipped }: Plan): string {
  const left = skipped.map(({ path, reason }) => `Left out: ${path}: ${reason}\n`);
  return renderFills(notes) + left.join('');
}
