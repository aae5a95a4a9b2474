import { UsageError } from '@signpost/model';

/** Two options of which each undoes what the other is for. */
export function conflictingOptions(first: string, second: string, why: string): UsageError {
  return new UsageError('conflicting-options', { message: `--${first} and --${second} do not go together: ${why}` });
}
