import type { Span } from '@signpost/model';
import type { SeriesRecord } from '@signpost/model/series';

/** Where a finding about a record as a whole stands: at its title, else at its start. */
export function placeOf({ title }: SeriesRecord): Span {
  const { start, end } = title?.wordsSpan ?? { start: 0, end: 0 };
  return { start, end };
}

/** Whether at least half of several things are so, and more than one is: a habit that the others should share. */
export function isHabit<Value>(values: readonly Value[], holds: (value: Value) => boolean): boolean {
  const count = values.filter(holds).length;
  return count > 1 && count * 2 >= values.length;
}
