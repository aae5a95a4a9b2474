import { UsageError, type UsageLocation } from '@signpost/model';

/** A data file that is written in a way in which an edit would change more than it should. */
export function unsupportedData(keys: readonly string[], location: UsageLocation): UsageError {
  return new UsageError('unsupported-data', {
    message: `\`${keys.join('.')}\` cannot be written without changing other values; nothing was written`,
    hint: 'write it by hand and run the command again: it finds the value and does the rest',
    location,
  });
}
