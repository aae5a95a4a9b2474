import { UsageError } from '@signpost/model';

/** An `--only` that names nothing. */
export function emptySelection(known: readonly string[]): UsageError {
  return new UsageError('empty-selection', {
    message: '--only names no rule or group',
    hint: `groups and rules are ${known.join(', ')}`,
  });
}
