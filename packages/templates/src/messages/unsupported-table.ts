import { UsageError, type UsageLocation } from '@signpost/model';

/** A table that a new row would change in more than that row, for instance because cells span columns where it would stand. */
export function unsupportedTable(location: UsageLocation): UsageError {
  return new UsageError('unsupported-table', {
    message: 'this table is drawn in a way that no row can be added to; nothing was written',
    hint: 'add the row by hand and run the command again: it finds the row and does the rest',
    location,
  });
}
