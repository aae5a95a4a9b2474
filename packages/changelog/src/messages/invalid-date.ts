import { UsageError } from '@signpost/model';

/** A release date that is no day of the calendar. */
export function invalidDate(given: string): UsageError {
  return new UsageError('invalid-date', {
    message: `\`${given}\` is no date`,
    hint: 'a date is written YYYY-MM-DD: 2026-01-31',
  });
}
