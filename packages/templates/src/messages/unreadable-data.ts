import { UsageError, type UsageLocation } from '@signpost/model';

/** A data file with an error in it: editing it could make things worse. */
export function unreadableData(why: string, location: UsageLocation): UsageError {
  return new UsageError('unreadable-data', {
    message: `this file cannot be read: ${why}; nothing was written`,
    hint: 'repair it and run the command again',
    location,
  });
}
