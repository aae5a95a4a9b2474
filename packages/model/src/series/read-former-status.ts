import type { SeriesRecord } from './series.ts';
import { readFieldLines } from './read-header.ts';
import { readStatusWord, type StatusTable } from './statuses.ts';

/** The status that an earlier text of a record had, told by where the record says it now. */
export function readFormerStatus(former: string, { status }: SeriesRecord, statuses: StatusTable): string | undefined {
  if (status === undefined) return undefined;
  const field = readFieldLines(former, status.style).find(({ name }) => name === 'status');
  return field === undefined ? undefined : readStatusWord(field.value, statuses);
}
