import { UsageError } from '@signpost/model';

/** Several records have that number or name. */
export function ambiguousRecord(word: string, paths: readonly string[]): UsageError {
  return new UsageError('ambiguous-record', {
    message: `${word} is the number of ${paths.length} records`,
    hint: `name one by its path: ${paths.join(', ')}`,
  });
}
